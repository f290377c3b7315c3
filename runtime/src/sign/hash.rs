//! The hash functions behind the two signing algorithms.

use std::sync::LazyLock;

use hmac::digest::block_api::EagerHash;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::meta::Signature;

/// How requests are signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Algorithm {
    /// `SDK-HMAC-SHA256`, the usual one.
    #[default]
    HmacSha256,
    /// `SDK-HMAC-SM3`, with the hash of the Chinese national standard.
    #[cfg(feature = "sm3")]
    HmacSm3,
}

impl Algorithm {
    /// The name that stands in the `Authorization` header.
    pub const fn name(self) -> &'static str {
        match self {
            Algorithm::HmacSha256 => "SDK-HMAC-SHA256",
            #[cfg(feature = "sm3")]
            Algorithm::HmacSm3 => "SDK-HMAC-SM3",
        }
    }

    /// What a service calls it; `None`: it does not take it.
    pub(crate) fn named(self, names: &Signature) -> Option<Named> {
        let (name, content) = match self {
            Algorithm::HmacSha256 => names.sha256,
            #[cfg(feature = "sm3")]
            Algorithm::HmacSm3 => names.sm3?,
        };
        Some(Named { name, content })
    }

    /// What it is called where nobody says otherwise.
    pub(super) const fn usual(self) -> Named {
        Named { name: self.name(), content: Some(self.content_header()) }
    }

    /// Header that may state the body's hash.
    pub(super) const fn content_header(self) -> &'static str {
        match self {
            Algorithm::HmacSha256 => "X-Sdk-Content-Sha256",
            #[cfg(feature = "sm3")]
            Algorithm::HmacSm3 => "X-Sdk-Content-Sm3",
        }
    }

    /// The data's hash in lower-case hex.
    pub fn hash(self, data: &[u8]) -> String {
        self.hex(data).as_str().to_owned()
    }

    pub(super) fn hex(self, data: &[u8]) -> Hex {
        match self {
            Algorithm::HmacSha256 => Hex::of(&Sha256::digest(data)),
            #[cfg(feature = "sm3")]
            Algorithm::HmacSm3 => Hex::of(&sm3::Sm3::digest(data)),
        }
    }

    /// The hash of a body that is empty.
    pub(super) fn hash_of_nothing(self) -> &'static str {
        static SHA256: LazyLock<String> = LazyLock::new(|| Algorithm::HmacSha256.hash(b""));
        #[cfg(feature = "sm3")]
        static SM3: LazyLock<String> = LazyLock::new(|| Algorithm::HmacSm3.hash(b""));
        match self {
            Algorithm::HmacSha256 => &SHA256,
            #[cfg(feature = "sm3")]
            Algorithm::HmacSm3 => &SM3,
        }
    }

    /// The keyed hash of the data in lower-case hex.
    pub(super) fn hmac(self, key: &[u8], data: &[u8]) -> Hex {
        match self {
            Algorithm::HmacSha256 => keyed::<Sha256>(key, data),
            #[cfg(feature = "sm3")]
            Algorithm::HmacSm3 => keyed::<sm3::Sm3>(key, data),
        }
    }
}

/// What a service calls an algorithm.
pub(crate) struct Named {
    /// In the signature.
    pub(super) name: &'static str,
    /// Header that may state the body's hash.
    pub(super) content: Option<&'static str>,
}

fn keyed<H: EagerHash>(key: &[u8], data: &[u8]) -> Hex {
    // HMAC takes keys of any length: the error is there for MACs that do not.
    let Ok(mut mac) = Hmac::<H>::new_from_slice(key) else { return Hex::of(&[]) };
    mac.update(data);
    Hex::of(&mac.finalize().into_bytes())
}

/// A hash of 32 bytes in lower-case hex.
pub(crate) struct Hex([u8; 64]);

impl Hex {
    fn of(bytes: &[u8]) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut hex = [b'0'; 64];
        for (two, byte) in hex.as_chunks_mut::<2>().0.iter_mut().zip(bytes) {
            *two = [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]];
        }
        Hex(hex)
    }

    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}
