namespace Buendnisnetz.OpenSpace;

/// <summary>A topic that somebody wants to work on. Its author changes or takes it back until the topics stand; the team merges.</summary>
public sealed class Topic : Entity
{
    /// <summary>So many topics one person proposes at most.</summary>
    public const int MostEach = 5;

    private Topic() { }

    /// <summary>Of which open space.</summary>
    public Guid RoundId { get; private init; }

    /// <summary>Whose; null where the person is not known any more.</summary>
    public Guid? VoiceId { get; private init; }

    /// <summary>Whose, where it was loaded.</summary>
    public TopicVoice? Voice { get; private set; }

    /// <summary>The author's mailbox.</summary>
    public string? AuthorEmail { get; private init; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What it is about.</summary>
    public string About { get; private set; } = "";

    /// <summary>Whether the author wants to lead the group.</summary>
    public bool Leads { get; private set; }

    /// <summary>Whether everybody may read the author's name.</summary>
    public bool ShowsName { get; private set; }

    /// <summary>When it was proposed, in UTC.</summary>
    public DateTimeOffset ProposedAt { get; private init; }

    /// <summary>When it was taken back or out, in UTC.</summary>
    public DateTimeOffset? GoneAt { get; private set; }

    /// <summary>Why the team has taken it out; null where the author did.</summary>
    public string? GoneBecause { get; private set; }

    /// <summary>The topic that it has become part of.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>The votes as they were counted for good; null before.</summary>
    public int? Counted { get; private set; }

    /// <summary>Whether one can vote for it.</summary>
    public bool Stands => GoneAt is null && MergedIntoId is null;

    /// <summary>The author's name, where everybody may read it.</summary>
    public string? Author => ShowsName ? Voice?.Called : null;

    /// <summary>Who leads its group: the author, who has offered to and may still take part; null where that is open.</summary>
    public TopicVoice? Host(TopicRound round) => Leads && ShowsName && Voice is { } author && round.Entitles(author) ? author : null;

    /// <summary>Proposes one.</summary>
    public static Topic Propose(TopicVoice voice, TopicFacts facts, string email, DateTimeOffset at)
    {
        Refusal.On(facts.Objections().FirstOrDefault()?.Sentence);
        var topic = new Topic
        { RoundId = voice.RoundId, VoiceId = voice.Id, Voice = voice, AuthorEmail = email.Length == 0 ? null : email, ProposedAt = at };
        topic.Take(facts);
        return topic;
    }

    /// <summary>Says it in other words.</summary>
    public void Change(TopicFacts facts)
    {
        Refusal.On(ObstacleToChange() ?? facts.Objections().FirstOrDefault()?.Sentence);
        Take(facts);
    }

    /// <summary>Why it cannot be changed; null where it can.</summary>
    public string? ObstacleToChange() => MergedIntoId is not null ? "Dieses Thema wurde mit einem anderen zusammengelegt."
        : GoneAt is not null ? "Dieses Thema wurde zurückgenommen." : null;

    /// <summary>Its author takes it back.</summary>
    public void Withdraw(DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        GoneAt = at;
    }

    /// <summary>The team takes it out, and says why.</summary>
    public void Remove(Guid eventId, string reason, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange() ?? (string.IsNullOrWhiteSpace(reason) ? "Bitte sagen Sie, warum." : null));
        (GoneAt, GoneBecause) = (at, reason.Trim());
        Raise(new TopicRemoved(eventId, Id, by, at));
    }

    /// <summary>Why it cannot become part of that one; null where it can.</summary>
    public string? ObstacleToMerging(Topic other) => ObstacleToChange() ?? other.ObstacleToChange()
        ?? (other.Id == Id || other.RoundId != RoundId ? "Bitte wählen Sie ein anderes Thema." : null);

    /// <summary>It becomes part of another one; both can still be read.</summary>
    internal void MergeInto(Topic other, Guid eventId, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToMerging(other));
        MergedIntoId = other.Id;
        Raise(new TopicsMerged(eventId, Id, by, at));
    }

    /// <summary>What was merged into this one goes along when it is merged itself.</summary>
    internal void Follow(Topic other) => MergedIntoId = other.Id;

    internal void Count(int votes) => Counted = votes;

    private void Take(TopicFacts facts) =>
        (Title, About, Leads, ShowsName) = (facts.Title, facts.About, facts.Leads, facts.ShowsName);
}

/// <summary>What somebody says of a topic.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="About">What it is about.</param>
/// <param name="Leads">Whether the author wants to lead the group.</param>
/// <param name="ShowsName">Whether everybody may read the author's name.</param>
public sealed record TopicFacts(string Title, string About, bool Leads = false, bool ShowsName = false)
{
    /// <summary>What it is called, as far as one sees it.</summary>
    public string Title { get; } = CleanText.Visible(Title);

    /// <summary>What it is about, as far as one sees it.</summary>
    public string About { get; } = CleanText.Visible(About);

    /// <summary>The longest title.</summary>
    public const int MaxTitle = 120;

    /// <summary>The longest text.</summary>
    public const int MaxAbout = 800;

    /// <summary>What is missing.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (Title.Length == 0) yield return new(nameof(Title), "Bitte geben Sie dem Thema einen Namen.");
        if (Leads && !ShowsName)
            yield return new(nameof(ShowsName), "Wer eine Gruppe leitet, steht mit Namen im Programm. Bitte erlauben Sie das, oder leiten "
                + "Sie die Gruppe nicht.");
    }
}
