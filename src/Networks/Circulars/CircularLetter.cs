using Buendnisnetz.Accounts;

namespace Buendnisnetz.Networks;

/// <summary>What the letters of a circular have in common.</summary>
/// <param name="Network">The network whose office writes.</param>
/// <param name="Sender">Who writes; null where nobody knows any more.</param>
/// <param name="Text">What is said.</param>
internal sealed record CircularLetter(Network Network, CircularSender? Sender, CircularText Text)
{
    /// <summary>The functional mailbox of the network; where it has none, that of whoever writes.</summary>
    public string? AnswersTo => Network.Mailbox ?? Sender?.Email;

    /// <summary>The letter in the name of this person.</summary>
    public static async Task<CircularLetter> Of(Db db, Network network, Guid? by, CircularText text, CancellationToken cancel) =>
        new(network, await db.People.Where(person => person.Id == by).Select(person => new CircularSender(person.Name, person.Email))
            .FirstOrDefaultAsync(cancel), text);

    /// <summary>The letter of one person, with the tasks because of which it comes.</summary>
    public Letter To(string name, string email, IEnumerable<CircularTask> tasks, Guid? person = null, Guid? circular = null)
    {
        var letter = new Letter(email, name, Text.Subject.Trim(), Because(tasks))
        {
            PersonId = person,
            Priority = Priority.Bulk,
            Thread = circular is { } id ? $"{CircularFate.Threads}{id:N}" : null,
            AnswersTo = AnswersTo,
            SignedBy = EndsWithGreeting ? "" : Signature,
        };
        var writer = Sender is null ? "die" : $"{Sender.Name} von der";
        letter.Says($"{writer} Geschäftsstelle des Netzwerks {Network.Name.Quoted} schreibt Ihnen:");
        foreach (var paragraph in Paragraphs) letter.Says(paragraph);
        return letter;
    }

    /// <summary>Whether the office has greeted in its own words, within the last lines.</summary>
    private bool EndsWithGreeting => string.Join('\n', Paragraphs.TakeLast(2)) is var end
        && (end.Contains("Grüß", StringComparison.OrdinalIgnoreCase) || end.Contains("Gruß", StringComparison.OrdinalIgnoreCase));

    private string Signature => Sender is null ? $"Geschäftsstelle {Network.Name}" : $"{Sender.Name}, Geschäftsstelle {Network.Name}";

    private IEnumerable<string> Paragraphs => Text.Body.ReplaceLineEndings("\n")
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string Because(IEnumerable<CircularTask> tasks) =>
        $"Sie erhalten diese E-Mail, weil Sie {CircularTask.InWords(tasks)}."
        + (AnswersTo is { } mailbox ? $" Ihre Antwort geht an {mailbox}." : "");
}

/// <summary>Who writes a circular.</summary>
internal sealed record CircularSender(string Name, string Email);
