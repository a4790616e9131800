namespace Buendnisnetz.Platform;

/// <summary>
/// A module that follows its letters contributes this: it is told of every mail that the mail server has taken, or that was given
/// up (<see cref="OutgoingMail.State"/>), just before this is noted. It is told at least once and changes rows of its own at
/// once (ExecuteUpdate), so that it never stands in the way of the note.
/// </summary>
/// <param name="Told">Hears of the mail.</param>
public sealed record MailEnd(Func<Db, OutgoingMail, CancellationToken, Task> Told);
