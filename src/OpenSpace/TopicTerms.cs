using Buendnisnetz.Events;

namespace Buendnisnetz.OpenSpace;

/// <summary>How an open space goes, as its team sets it.</summary>
/// <param name="Question">What it is about.</param>
/// <param name="Circle">Who may propose and vote.</param>
/// <param name="TopicsUntil">Until when topics are proposed, in UTC.</param>
/// <param name="VotesUntil">Until when votes are given, in UTC.</param>
/// <param name="VotesEach">How many votes each person has.</param>
/// <param name="Groups">How many groups there will be.</param>
/// <param name="ShowsTally">Whether the votes can be read while they are still given.</param>
public sealed record TopicTerms(
    string Question, TopicCircle Circle, DateTimeOffset TopicsUntil, DateTimeOffset VotesUntil, int VotesEach = 3, int Groups = 4,
    bool ShowsTally = false)
{
    /// <summary>The most votes a person has.</summary>
    public const int MostVotes = 5;

    private const string Over = "Dieser Zeitpunkt ist schon vorbei.";

    /// <summary>More groups no house has rooms for.</summary>
    public const int MostGroups = 30;

    /// <summary>What contradicts itself, the event or what people already know, each at its field.</summary>
    public IEnumerable<Objection> Objections(Event planned, TopicRound? known, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(Question)) yield return new(nameof(Question), "Bitte sagen Sie, worum es gehen soll.");
        if (!Enum.IsDefined(Circle)) yield return new(nameof(Circle), "Bitte wählen Sie, wer mitmacht.");
        if (VotesEach is < 1 or > MostVotes)
            yield return new(nameof(VotesEach), $"Jede Person hat 1 bis {MostVotes} Stimmen.");
        if (Groups is < 1 or > MostGroups) yield return new(nameof(Groups), $"Bitte nennen Sie 1 bis {MostGroups} Gruppen.");
        if (VotesUntil <= TopicsUntil) yield return new(nameof(VotesUntil), "Abgestimmt wird, wenn die Themen feststehen: also später.");
        if (VotesUntil > planned.EndsAt) yield return new(nameof(VotesUntil), "Da ist die Veranstaltung schon vorbei.");
        foreach (var objection in known is null ? First(at) : Later(planned, known, at)) yield return objection;
    }

    private IEnumerable<Objection> First(DateTimeOffset at)
    {
        if (TopicsUntil <= at) yield return new(nameof(TopicsUntil), Over);
    }

    /// <summary>What people already know is changed in their favour alone.</summary>
    private IEnumerable<Objection> Later(Event planned, TopicRound known, DateTimeOffset at)
    {
        if (known.ObstacleToChanging(at) is { } over)
        {
            yield return new("", over);
            yield break;
        }
        var state = known.StateAt(at);
        if (Circle != known.Circle && state > TopicState.Collecting)
            yield return new(nameof(Circle), "Es wird schon abgestimmt. Wer mitmacht, steht fest.");
        if (VotesEach < known.VotesEach && state > TopicState.Collecting)
            yield return new(nameof(VotesEach), "Es wird schon abgestimmt. Weniger Stimmen gehen nicht mehr.");
        if (TopicsUntil != known.TopicsUntil && state > TopicState.Collecting)
            yield return new(nameof(TopicsUntil), "Die Themen stehen fest; gesammelt wird nicht mehr.");
        else if (ObstacleToMoving(known.TopicsUntil, TopicsUntil, planned, at) is { } topics) yield return new(nameof(TopicsUntil), topics);
        if (ObstacleToMoving(known.VotesUntil, VotesUntil, planned, at) is { } votes) yield return new(nameof(VotesUntil), votes);
    }

    /// <summary>A moment comes later only, unless the event was moved before it: then it comes earlier, but not after the fact.</summary>
    private static string? ObstacleToMoving(DateTimeOffset known, DateTimeOffset to, Event planned, DateTimeOffset at) => to >= known ? null
        : known < planned.EndsAt ? $"Bekannt ist {known.LongMoment}. Die Frist lässt sich nur verlängern."
        : to <= at ? Over : null;
}

/// <summary>Who may propose topics and vote.</summary>
public enum TopicCircle
{
    /// <summary>Who has a place.</summary>
    Placed = 0,

    /// <summary>Everybody who has registered, those waiting too.</summary>
    Registered = 1,

    /// <summary>People whom the team names by their mailbox, such as the alumni of a course.</summary>
    Named = 2,
}

/// <summary>Where an open space stands.</summary>
public enum TopicState
{
    /// <summary>Topics are proposed.</summary>
    Collecting = 0,

    /// <summary>Votes are given.</summary>
    Voting = 1,

    /// <summary>The votes are counted.</summary>
    Closed = 2,

    /// <summary>There are groups.</summary>
    Grouped = 3,

    /// <summary>Everybody reads the results.</summary>
    Reported = 4,
}

/// <summary>Circles and states in words.</summary>
public static class TopicWords
{
    internal const string Cancelled = "Die Veranstaltung ist abgesagt.", InProgramme = "Die gefragtesten Themen sind Gruppen im Programm.";

    extension(Event planned)
    {
        /// <summary>Where its open space stands, in a word, and what follows from that; of a cancelled event that alone.</summary>
        internal string Stands(TopicState state, string follows) =>
            planned.CancelledAt is null ? $"{state.Label}{follows}" : Cancelled;

        /// <summary>What comes once the votes are counted.</summary>
        internal string AfterVotes(DateTimeOffset at) => planned.EndsAt > at ? "Als Nächstes entstehen die Gruppen."
            : "Die Veranstaltung ist vorbei.";
    }

    extension(TopicCircle circle)
    {
        /// <summary>Who that is.</summary>
        public string Label => circle switch
        {
            TopicCircle.Registered => "alle Angemeldeten, auch von der Warteliste",
            TopicCircle.Named => "die Menschen auf einer Liste, zum Beispiel Ehemalige eines Kurses",
            _ => "alle, die einen Platz haben",
        };
    }

    extension(TopicState state)
    {
        /// <summary>The German word.</summary>
        public string Label => state switch
        {
            TopicState.Collecting => "Themen werden gesammelt",
            TopicState.Voting => "Es wird abgestimmt",
            TopicState.Closed => "Die Stimmen sind gezählt",
            TopicState.Grouped => "Die Gruppen stehen",
            _ => "Die Ergebnisse sind da",
        };
    }
}
