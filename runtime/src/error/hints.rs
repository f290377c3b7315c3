//! What to do about an error of which neither service nor spec says it, in both languages. Knows no client.

use crate::locale::Locale;
use crate::transport::{Reach, TransportError};

pub(super) fn look_it_up(language: Locale) -> &'static str {
    language.choose(
        "look up whether it was carried out before you repeat it; the spec names no operation that tells",
        "请先确认该操作是否已执行，再决定是否重试；没有已知的查询接口可供确认",
    )
}

pub(super) fn of_transport(error: &TransportError, language: Locale) -> Option<&'static str> {
    let (english, chinese) = match (error.reach, error.lasting) {
        (Reach::NotConnected, true) => (
            "check the server's certificate and the trusted roots, and what the proxy asks for; nothing was sent",
            "请检查服务端证书、受信任的根证书以及代理的要求；请求没有发出",
        ),
        (Reach::NotConnected, false) => {
            ("check endpoint, proxy and network; nothing was sent", "请检查终端节点、代理和网络；请求没有发出")
        }
        (Reach::MaybeSent | Reach::AnswerLost, _) => return None,
    };
    Some(language.choose(english, chinese))
}

pub(super) fn of_failed_items(language: Locale) -> &'static str {
    language.choose("repeat the failed items only", "只重试失败的项")
}

pub(super) fn of_clocks(language: Locale) -> &'static str {
    language
        .choose("set the computer's clock; the service allows 15 minutes", "请校准本机时钟；服务端最多允许相差 15 分钟")
}

pub(super) fn of_missing_keys(language: Locale) -> &'static str {
    language.choose(
        "give the client keys, or set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK",
        "请为客户端提供密钥，或设置 HUAWEICLOUD_SDK_AK 和 HUAWEICLOUD_SDK_SK",
    )
}

pub(super) fn of_refused_login(language: Locale) -> &'static str {
    language.choose(
        "check account, user and password; the identity service locks accounts after wrong passwords",
        "请检查账号名、用户名和密码；多次输错密码后，身份服务会锁定账号",
    )
}

/// A gateway that counts by the minute.
pub(super) fn of_long_quotas(language: Locale) -> &'static str {
    language.choose(
        "wait as long as the message says, then send fewer requests",
        "请按返回信息中的时间等待，之后降低请求频率",
    )
}

/// What an HTTP status alone says.
pub(super) fn of_status(status: u16, language: Locale) -> Option<&'static str> {
    let (english, chinese) = match status {
        300..=399 => (
            "check the endpoint: it answers with a redirect, and no redirect is followed",
            "请检查终端节点：它返回了重定向，而客户端不跟随重定向",
        ),
        401 => ("check the keys or the token, and the computer's clock", "请检查密钥或 Token，以及本机时钟"),
        403 => (
            "check that the keys belong to a caller that may call this, and its permissions",
            "请确认密钥所属的账号可以调用该接口，并检查其权限",
        ),
        429 => ("send fewer requests a second; wait 2 to 5 seconds", "请降低每秒请求数；等待 2 到 5 秒后再试"),
        _ => return None,
    };
    Some(language.choose(english, chinese))
}
