namespace Buendnisnetz.Platform;

/// <summary>
/// A module that follows its letters contributes this: it is told of a letter that came back after the mail server had taken it, as
/// reports of other mail servers say. It answers with how many of its letters that was about.
/// </summary>
/// <param name="Told">Hears which mail came back, why, in German, and when.</param>
public sealed record MailReturn(Func<Db, Guid, string, DateTimeOffset, CancellationToken, Task<int>> Told);
