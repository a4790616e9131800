using Buendnisnetz.Notifications;

namespace Buendnisnetz.Tests.House;

/// <summary>A matter that is answered by mail: what is said there becomes a piece of news of whoever said it.</summary>
internal static class Guestbook
{
    public const string Group = "Gästebuch";

    /// <summary>Whoever begins so may not write there.</summary>
    public const string Forbidden = "Verboten";

    /// <summary>Whoever begins so is refused in the midst of it.</summary>
    public const string Full = "Voll";

    /// <summary>At what begins so the guestbook breaks.</summary>
    public const string Broken = "Kaputt";

    public static AnswerableMatter Matter { get; } = new("guestbook", (_, answer, _) => Task.FromResult(
        answer.Text.StartsWith(Forbidden, StringComparison.Ordinal) ? "Hier schreiben nur Gäste." : null), Write);

    private static async Task Write(Db db, MailAnswer answer, CancellationToken cancel)
    {
        if (answer.Text.StartsWith(Broken, StringComparison.Ordinal)) throw new InvalidOperationException("The guestbook is broken.");
        db.Files.AddRange(answer.Pictures);
        db.Notify(answer.By.Person, $"{answer.Text} ({answer.Pictures.Count})", "/", Group, answer.At);
        await db.SaveChangesAsync(cancel);
        if (answer.Text.StartsWith(Full, StringComparison.Ordinal)) throw new Refusal("Das Gästebuch ist voll.");
    }
}
