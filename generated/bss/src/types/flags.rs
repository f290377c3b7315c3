// Written by `cargo xtask gen` from spec/. Do not edit.

//! Shared types: flags.

use crate::prelude::*;

open_enum! {
    /// Yes or no, as 1 or 0.
    Flag: integer {
        /// No (`0`).
        No = "0",
        /// Yes (`1`).
        Yes = "1",
    }
}

open_enum! {
    /// Yes or no, as text 1 or 0.
    FlagText: text {
        /// No (`0`).
        No = "0",
        /// Yes (`1`).
        Yes = "1",
    }
}

open_enum! {
    /// Language of names and messages.
    Language: text {
        /// Chinese.
        ZhCn = "zh_CN",
        /// English.
        EnUs = "en_US",
    }
}

open_enum! {
    /// Language of names and messages, written in lower case.
    LowerLanguage: text {
        /// Chinese.
        ZhCn = "zh_cn",
        /// English.
        EnUs = "en_us",
    }
}

open_enum! {
    /// Language of a message.
    MessageLanguage: text {
        /// Chinese.
        ZhCn = "zh-cn",
        /// English.
        EnUs = "en-us",
    }
}

open_enum! {
    /// Yes or no.
    YesNo: text {
        /// Yes.
        Yes = "YES",
        /// No.
        No = "NO",
    }
}

open_enum! {
    /// Yes or no, as one letter.
    YesNoLetter: text {
        /// Yes (`Y`).
        Yes = "Y",
        /// No (`N`).
        No = "N",
    }
}
