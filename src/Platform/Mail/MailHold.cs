namespace Buendnisnetz.Platform;

/// <summary>
/// A module contributes this that knows addresses to which nothing shall go at present: it is asked before a mail is carried, except for
/// what somebody waits for, and the mail is given up with its sentence.
/// </summary>
/// <param name="Obstacle">Why this mail does not go, in a German sentence; null where it does.</param>
public sealed record MailHold(Func<Db, OutgoingMail, DateTimeOffset, CancellationToken, Task<string?>> Obstacle);
