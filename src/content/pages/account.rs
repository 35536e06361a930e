//! Words of somebody's own page: sessions, passkeys, a fresh proof.

use serde::{Deserialize, Serialize};

use crate::content::{
    names::{DialogueName, TextKey},
    word::words,
};

words! {
    /// Words of somebody's own page: sessions, passkeys, a fresh proof.
    AccountWord in "solis/account-page";
    /// The page about oneself.
    Account = "account";
    /// Where they are in.
    Sessions = "sessions";
    /// This browser.
    Here = "here";
    /// They came by an invitation.
    ByInvitation = "by-invitation";
    /// They came by a link.
    ByLink = "by-link";
    /// They came by a passkey.
    ByPasskey = "by-passkey";
    /// Ends one session.
    EndIt = "end-it";
    /// Ends all other sessions.
    EndOthers = "end-others";
    /// What they come in with.
    Passkeys = "passkeys";
    /// What a passkey is.
    PasskeyWhat = "passkey-what";
    /// They have none.
    NoPasskeys = "no-passkeys";
    /// They have one only.
    PasskeyTwo = "passkey-two";
    /// Where passkeys cannot work.
    PasskeyPlain = "passkey-plain";
    /// Where there are no scripts.
    PasskeyScript = "passkey-script";
    /// A passkey was not accepted.
    PasskeyFailed = "passkey-failed";
    /// The browser knows no passkeys.
    PasskeyNone = "passkey-none";
    /// They have not shown of late that it is they.
    PasskeyAgain = "passkey-again";
    /// They have too many.
    PasskeyMany = "passkey-many";
    /// Adds one.
    AddPasskey = "add-passkey";
    /// What one is called.
    PasskeyName = "passkey-name";
    /// Removes one.
    Remove = "remove";
    /// Comes in by a passkey.
    SignIn = "sign-in";
    /// Whose consoles they have.
    Organisations = "organisations";
    /// Shows that it is they.
    Confirm = "confirm";
    /// Why that is asked.
    ConfirmWhy = "confirm-why";
    /// The way there.
    ConfirmFirst = "confirm-first";
    /// By a passkey.
    ConfirmPasskey = "confirm-passkey";
    /// Asks for a code.
    SendCode = "send-code";
    /// Asks for another code.
    AnotherCode = "another-code";
    /// The code.
    Code = "code";
    /// By a code.
    ConfirmCode = "confirm-code";
    /// A wrong code.
    CodeWrong = "code-wrong";
    /// Too many wrong codes.
    CodeLocked = "code-locked";
    /// Goes back.
    NotNow = "not-now";
}
