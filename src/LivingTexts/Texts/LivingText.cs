using Buendnisnetz.Networks;

namespace Buendnisnetz.LivingTexts;

/// <summary>
/// A text of a network that its members show on their pages (E5). It is written once and stays one text: when it changes, the members hear
/// of it and decide; when it is withdrawn, it stands nowhere any more.
/// </summary>
public sealed class LivingText : Entity
{
    private readonly List<LivingTextVersion> versions = [];

    private LivingText() { }

    /// <summary>The network whose text it is.</summary>
    public Guid NetworkId { get; private init; }

    /// <summary>The network, where it was loaded.</summary>
    public Network? Network { get; private set; }

    /// <summary>Its heading.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>What it says, as Markdown.</summary>
    public string Words { get; private set; } = "";

    /// <summary>The number of what it says now, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>The last day on which it is right; null where it has none.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>The last day of which the members were told that it is over.</summary>
    public DateOnly? ExpiryTold { get; private set; }

    /// <summary>When it was begun, in UTC.</summary>
    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>Who began it; null after erasure.</summary>
    public Guid? BegunBy { get; private set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Since when the members can show it, in UTC; null while the office works on it.</summary>
    public DateTimeOffset? OfferedAt { get; private set; }

    /// <summary>When it was withdrawn, in UTC; null while it was not.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Who withdrew it; null while nobody has, and after erasure.</summary>
    public Guid? EndedBy { get; private set; }

    /// <summary>Why it was withdrawn.</summary>
    public string? Because { get; private set; }

    /// <summary>What it said and says, where that was loaded.</summary>
    public IReadOnlyList<LivingTextVersion> Versions => versions;

    /// <summary>Whether members can show it, leaving its last day aside.</summary>
    public bool IsOffered => OfferedAt is not null && EndedAt is null;

    /// <summary>Whether it stands on pages on this day.</summary>
    public bool IsShownOn(DateOnly day) => IsOffered && (ValidUntil is not { } last || last >= day);

    /// <summary>In a word: "Entwurf", "angeboten".</summary>
    public string StateOn(DateOnly day) => EndedAt is not null ? "zurückgezogen" : OfferedAt is null ? "Entwurf"
        : IsShownOn(day) ? "angeboten" : "abgelaufen";

    /// <summary>The office writes a text; only it sees it yet.</summary>
    public static LivingText Write(Network network, LivingWording wording, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(network) ?? wording.Objections(at).FirstOrDefault()?.Sentence);
        var made = new LivingText { NetworkId = network.Id, Network = network, BegunAt = at, BegunBy = by };
        made.Say(wording, "", by, at);
        return made;
    }

    /// <summary>Why a network can have no texts; null where it can.</summary>
    public static string? ObstacleTo(Network network) => network.IsOpen ? null
        : "Dieses Netzwerk hat seine Arbeit beendet. Seine Texte stehen auf keiner Seite mehr.";

    /// <summary>Why nothing of it can be changed; null where it can. Its network was loaded.</summary>
    public string? ObstacleToChange() => ObstacleTo(Network!)
        ?? (EndedAt is null ? null : "Dieser Text ist zurückgezogen und bleibt, wie er ist.");

    /// <summary>Whether this says something else than what it says now.</summary>
    public bool IsNewTo(LivingWording wording) => wording.Heading.Trim() != Heading
        || wording.Words.Trim().ReplaceLineEndings() != Words.ReplaceLineEndings();

    /// <summary>Why it cannot be written anew like this; null where it can. Members read what is new before they take it over.</summary>
    public string? ObstacleToRewriting(LivingWording wording, string? news) => ObstacleToChange()
        ?? (OfferedAt is not null && IsNewTo(wording) && string.IsNullOrWhiteSpace(news)
            ? "Bitte sagen Sie in einem Satz, was neu ist. Die Bündnisse lesen das zuerst." : null);

    /// <summary>Writes it anew. Once it is offered, other words are another version, and the members hear of it.</summary>
    public void Rewrite(LivingWording wording, string? news, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToRewriting(wording, news) ?? wording.Objections(at).FirstOrDefault()?.Sentence);
        var isNew = IsNewTo(wording);
        if (isNew && OfferedAt is not null) Number++;
        Say(wording, news ?? "", by, at);
        if (isNew && OfferedAt is not null) Raise(new LivingTextChanged(Id, NetworkId, Number, by, at));
    }

    /// <summary>Lets the members show it.</summary>
    public void Offer(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        if (OfferedAt is not null) return;
        OfferedAt = at;
        Raise(new LivingTextOffered(Id, NetworkId, by, at));
    }

    /// <summary>Takes it off all pages, and says why.</summary>
    public void Withdraw(string because, Guid? by, DateTimeOffset at)
    {
        Refusal.On(EndedAt is not null ? "Dieser Text ist schon zurückgezogen."
            : string.IsNullOrWhiteSpace(because) ? "Bitte sagen Sie, warum." : null);
        (EndedAt, EndedBy, Because, ChangedAt) = (at, by, because.Trim(), at);
        Raise(new LivingTextWithdrawn(Id, NetworkId, by, at));
    }

    internal void TellExpiry() => ExpiryTold = ValidUntil;

    private void Say(LivingWording wording, string news, Guid? by, DateTimeOffset at)
    {
        (Heading, Words, ValidUntil, ChangedAt) = (wording.Heading.Trim(), wording.Words.Trim(), wording.ValidUntil, at);
        if (versions.FirstOrDefault(one => one.Number == Number) is { } same) same.Say(Heading, Words, news, by, at);
        else versions.Add(new(Id, Number, Heading, Words, news, by, at));
    }
}

/// <summary>What a text said at a time.</summary>
public sealed class LivingTextVersion : Entity
{
    private LivingTextVersion() { }

    internal LivingTextVersion(Guid textId, int number, string heading, string words, string news, Guid? by, DateTimeOffset at)
    {
        (TextId, Number) = (textId, number);
        Say(heading, words, news, by, at);
    }

    /// <summary>The text.</summary>
    public Guid TextId { get; private init; }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The heading then.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>The words then.</summary>
    public string Words { get; private set; } = "";

    /// <summary>What was new; empty for the first.</summary>
    public string News { get; private set; } = "";

    /// <summary>When it was written, in UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Who wrote it; null after erasure.</summary>
    public Guid? ById { get; private set; }

    internal void Say(string heading, string words, string news, Guid? by, DateTimeOffset at)
    {
        (Heading, Words, ById, At) = (heading, words, by, at);
        if (news.Trim().Length > 0) News = news.Trim();
    }
}

/// <summary>What a text says.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Words">The words, as Markdown.</param>
/// <param name="ValidUntil">The last day on which it is right; null where it has none.</param>
public sealed record LivingWording(string Heading, string Words, DateOnly? ValidUntil = null)
{
    /// <summary>So many letters it has at most: it stands among other things on the page of an alliance.</summary>
    public const int MostLetters = 4000;

    /// <summary>What stands in the way, at which field.</summary>
    public IEnumerable<Objection> Objections(DateTimeOffset at)
    {
        if (Folding.Fold(Heading).Length < 3) yield return new(nameof(Heading), "Die Überschrift braucht mindestens drei Buchstaben.");
        if (string.IsNullOrWhiteSpace(Words)) yield return new(nameof(Words), "Bitte schreiben Sie den Text.");
        if (ValidUntil < at.BerlinDay) yield return new(nameof(ValidUntil), "Dieser Tag ist schon vorbei.");
    }
}
