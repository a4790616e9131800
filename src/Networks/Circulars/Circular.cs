namespace Buendnisnetz.Networks;

/// <summary>
/// A letter of an office to those who lead its member alliances: what was written, to which choice of them, by whom and when. Each of
/// them gets a letter of their own; how it fared stands at the <see cref="CircularCopy"/>.
/// </summary>
public sealed class Circular : Entity
{
    /// <summary>The longest subject, in characters.</summary>
    public const int MaxSubject = 150;

    /// <summary>The longest text, in characters.</summary>
    public const int MaxText = 6000;

    /// <summary>So many an office sends in one day at most: whoever gets more no longer reads them.</summary>
    public const int MostPerDay = 5;

    private readonly List<CircularCopy> copies = [];

    private Circular() { }

    /// <summary>The network whose office writes.</summary>
    public Guid NetworkId { get; private init; }

    /// <summary>The subject line.</summary>
    public string Subject { get; private init; } = "";

    /// <summary>What it says; an empty line makes a paragraph.</summary>
    public string Text { get; private init; } = "";

    /// <summary>To which of the members, in words: "alle Bündnisse", "in kreativer Pause".</summary>
    public string Choice { get; private init; } = "";

    /// <summary>Who sent it; null after erasure.</summary>
    public Guid? SentBy { get; private set; }

    /// <summary>When it was sent, in UTC.</summary>
    public DateTimeOffset SentAt { get; private init; }

    /// <summary>How many alliances were chosen.</summary>
    public int Alliances { get; private init; }

    /// <summary>In how many of them somebody was there to read it.</summary>
    public int Reached { get; private init; }

    /// <summary>How many people it goes to.</summary>
    public int People { get; private init; }

    /// <summary>One for each person.</summary>
    public IReadOnlyList<CircularCopy> Copies => copies;

    /// <summary>Why it cannot be sent; null when it can.</summary>
    internal static string? ObstacleToSending(CircularReach reach, int sentToday) =>
        reach.Readers.Count == 0 ? reach.Sentence
        : sentToday >= MostPerDay ? $"Heute sind schon {MostPerDay} Rundbriefe hinausgegangen. Der nächste geht morgen." : null;

    /// <summary>Sends it to everybody whom it reaches.</summary>
    internal static Circular Send(Network network, CircularText text, CircularReach reach, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToSending(reach, 0) ?? text.Obstacle());
        var circular = new Circular
        {
            NetworkId = network.Id,
            Subject = text.Subject.Trim(),
            Text = text.Body.Trim().ReplaceLineEndings("\n"),
            Choice = reach.Choice,
            SentBy = by,
            SentAt = at,
            Alliances = reach.Alliances,
            Reached = reach.Reached,
            People = reach.Readers.Count,
        };
        circular.copies.AddRange(reach.Readers.Select(reader => new CircularCopy(circular.Id, reader)));
        circular.Raise(new CircularSent(network.Id, by, at, circular.Id, circular.People));
        return circular;
    }
}

/// <summary>What an office wants to say.</summary>
/// <param name="Subject">The subject line.</param>
/// <param name="Body">The text.</param>
internal sealed record CircularText(string Subject, string Body)
{
    /// <summary>What is missing; null when nothing is.</summary>
    public string? Obstacle() =>
        string.IsNullOrWhiteSpace(Subject) || string.IsNullOrWhiteSpace(Body) ? "Bitte schreiben Sie einen Betreff und einen Text." : null;
}

/// <summary>An office has written to those who lead member alliances.</summary>
public sealed record CircularSent(Guid SubjectId, Guid? By, DateTimeOffset At, Guid CircularId, int People)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Ein Rundbrief an {German.Count(People, "Person", "Personen")} wurde verschickt.";
}
