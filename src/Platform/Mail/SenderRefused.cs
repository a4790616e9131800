namespace Buendnisnetz.Platform;

/// <summary>
/// Mail servers refuse what this house sends, whoever it goes to (<see cref="EnhancedStatus.BlamesSender"/>). It is queued once a day,
/// however many mails are refused; a module tells those who run the house.
/// </summary>
/// <param name="Status">The status code that was said, such as 5.7.26; empty where none was.</param>
public sealed record SenderRefused(string Status);
