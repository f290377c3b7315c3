// Written by `cargo xtask gen` from spec/. Do not edit.

//! Shared types: flags.

use crate::prelude::*;

open_enum! {
    /// Yes or no, as 1 or 0.
    Flag: true {
        /// No (`0`).
        No = "0",
        /// Yes (`1`).
        Yes = "1",
    }
}

open_enum! {
    /// Yes or no, as text 1 or 0.
    FlagText: false {
        /// No (`0`).
        No = "0",
        /// Yes (`1`).
        Yes = "1",
    }
}

open_enum! {
    /// Language of names and messages.
    Language: false {
        /// Chinese.
        ZhCn = "zh_CN",
        /// English.
        EnUs = "en_US",
    }
}

open_enum! {
    /// Language of names and messages, written in lower case.
    LowerLanguage: false {
        /// Chinese.
        ZhCn = "zh_cn",
        /// English.
        EnUs = "en_us",
    }
}

open_enum! {
    /// Language of a message.
    MessageLanguage: false {
        /// Chinese.
        ZhCn = "zh-cn",
        /// English.
        EnUs = "en-us",
    }
}

open_enum! {
    /// Yes or no.
    YesNo: false {
        /// Yes.
        Yes = "YES",
        /// No.
        No = "NO",
    }
}

open_enum! {
    /// Yes or no, as one letter.
    YesNoLetter: false {
        /// Yes (`Y`).
        Yes = "Y",
        /// No (`N`).
        No = "N",
    }
}
