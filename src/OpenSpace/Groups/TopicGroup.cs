using Buendnisnetz.Events;

namespace Buendnisnetz.OpenSpace;

/// <summary>
/// A topic that has become a group: an item of the programme, with what its people write down. Time, room, places and who leads it stand in
/// the programme, so that signs, personal days and the documentation know them.
/// </summary>
public sealed class TopicGroup : Entity
{
    private TopicGroup() { }

    internal TopicGroup(Topic topic, Session session) =>
        (RoundId, TopicId, Topic, SessionId, Session) = (topic.RoundId, topic.Id, topic, session.Id, session);

    /// <summary>Of which open space.</summary>
    public Guid RoundId { get; private init; }

    /// <summary>From which topic.</summary>
    public Guid TopicId { get; private init; }

    /// <summary>The topic, where it was loaded.</summary>
    public Topic? Topic { get; private set; }

    /// <summary>Which item of the programme.</summary>
    public Guid SessionId { get; private init; }

    /// <summary>The item, where it was loaded.</summary>
    public Session? Session { get; private set; }

    /// <summary>What came out, in one sentence (004:22).</summary>
    public string Headline { get; private set; } = "";

    /// <summary>What came out, as Markdown.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What is done next.</summary>
    public string NextStep { get; private set; } = "";

    /// <summary>Who carries it on.</summary>
    public string CarriedBy { get; private set; } = "";

    /// <summary>When they meet again, as exactly as that is known: "Anfang 2009" (004:11).</summary>
    public FuzzyDate? AgainOn { get; private set; }

    /// <summary>When it was last written, in UTC; null before.</summary>
    public DateTimeOffset? WrittenAt { get; private set; }

    /// <summary>What was written down.</summary>
    public GroupResult Result => new(Headline, Text, NextStep, CarriedBy, AgainOn);

    /// <summary>Why nothing can be written down; null where it can.</summary>
    public static string? ObstacleToWriting(Session session, DateTimeOffset now) => session.BeginsAt <= now ? null
        : "Ein Ergebnis halten Sie fest, sobald die Gruppe begonnen hat.";

    /// <summary>Writes down what came out.</summary>
    public void Write(GroupResult result, Session session, DateTimeOffset at)
    {
        Refusal.On(ObstacleToWriting(session, at) ?? result.Objections().FirstOrDefault()?.Sentence);
        (Headline, Text, NextStep, CarriedBy, AgainOn, WrittenAt) = (result.Headline, result.Text, result.NextStep, result.CarriedBy,
            result.AgainOn, at);
    }
}

/// <summary>What came out of a group, under its headings.</summary>
/// <param name="Headline">In one sentence.</param>
/// <param name="Text">In some more, as Markdown.</param>
/// <param name="NextStep">What is done next.</param>
/// <param name="CarriedBy">Who carries it on.</param>
/// <param name="AgainOn">When they meet again, as exactly as that is known.</param>
public sealed record GroupResult(string Headline, string Text = "", string NextStep = "", string CarriedBy = "", FuzzyDate? AgainOn = null)
{
    /// <summary>In one sentence, as far as one sees it.</summary>
    public string Headline { get; } = CleanText.Visible(Headline);

    /// <summary>In some more, as far as one sees it.</summary>
    public string Text { get; } = CleanText.Visible(Text);

    /// <summary>What is done next, as far as one sees it.</summary>
    public string NextStep { get; } = CleanText.Visible(NextStep);

    /// <summary>Who carries it on, as far as one sees it.</summary>
    public string CarriedBy { get; } = CleanText.Visible(CarriedBy);

    /// <summary>The longest text.</summary>
    public const int MaxText = 4000;

    /// <summary>What is missing.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (Headline.Length == 0) yield return new(nameof(Headline), "Bitte sagen Sie das Ergebnis in einem Satz.");
    }
}
