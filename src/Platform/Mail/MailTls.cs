namespace Buendnisnetz.Platform;

/// <summary>How the way to the mail server is encrypted. It is said, never guessed: a missing STARTTLS ends the conversation.</summary>
internal enum MailTls
{
    /// <summary>Not at all: within one's own network.</summary>
    None,

    /// <summary>By STARTTLS, usually on port 587.</summary>
    StartTls,

    /// <summary>From the first byte, usually on port 465.</summary>
    SslOnConnect,
}
