using Buendnisnetz.Accounts;

namespace Buendnisnetz.Notifications;

/// <summary>To whom and to what a message belongs, and what is against taking it.</summary>
/// <param name="Address">The address it was sent to; null where it is none of ours.</param>
/// <param name="By">Who writes, with the seats of this moment; null where that is not known.</param>
/// <param name="Matter">The kind of matter.</param>
/// <param name="Obstacle">Why it is not taken, in a German sentence; null where nothing is against it.</param>
internal sealed record AnswerJudgement(AnswerAddress? Address, Actor? By, AnswerableMatter? Matter, string? Obstacle)
{
    private const string Unknown = "Diese Antwortadresse kennen wir nicht. Bitte antworten Sie auf die letzte E-Mail, die Sie dazu "
        + "bekommen haben, oder schreiben Sie auf der Seite, zu der sie führt.";

    private const string Foreign = "Auf diese E-Mail kann nur antworten, wer sie bekommen hat, und nur von derselben E-Mail-Adresse. "
        + "Bitte schicken Sie Ihre Antwort von dort noch einmal.";

    /// <summary>Looks at the address and at who writes, not yet at what is said.</summary>
    public static async Task<AnswerJudgement> Of(Db db, ArrivedMail mail, string code, DateTimeOffset at, CancellationToken cancel)
    {
        if (await db.AddressOf(code, cancel) is not { } address) return new(null, null, null, Unknown);
        var matter = db.Catalog.Of<AnswerableMatter>().SingleOrDefault(one => one.Kind == address.Kind);
        var person = await db.People.SingleAsync(one => one.Id == address.PersonId, cancel);
        var isTheirs = mail.Sender is { } sender && TypedAddress.MailboxOf(sender) == TypedAddress.MailboxOf(person.Email);
        return new(address, isTheirs ? await db.AsTheyStand(person, at, cancel) : null, matter,
            isTheirs ? ObstacleTo(address, matter, person, at) : Foreign);
    }

    private static string? ObstacleTo(AnswerAddress address, AnswerableMatter? matter, Person person, DateTimeOffset at) =>
        person.IsLocked ? "Ihr Zugang ist gesperrt. Bitte wenden Sie sich an die Stelle, die das Bündnisnetz betreibt."
        : matter is null ? "Darauf kann nicht mehr per E-Mail geantwortet werden. Bitte schreiben Sie auf der Seite."
        : !address.IsOpenAt(at) ? "Auf diese E-Mail kann nicht mehr geantwortet werden, weil sie zu lange her ist. Bitte "
            + "schreiben Sie auf der Seite, zu der sie führt."
        : null;
}
