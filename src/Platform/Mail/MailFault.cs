namespace Buendnisnetz.Platform;

/// <summary>Why a mail did not leave.</summary>
/// <param name="words">What the mail server said, or what stood in the way.</param>
/// <param name="isForGood">Whether it would be refused again and again, so that it is given up.</param>
/// <param name="cause">What threw.</param>
public sealed class MailFault(string words, bool isForGood, Exception? cause = null) : Exception(words, cause)
{
    /// <summary>Whether the mail is given up.</summary>
    public bool IsForGood => isForGood;
}
