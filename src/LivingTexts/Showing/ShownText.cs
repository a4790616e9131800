using Buendnisnetz.Alliances;

namespace Buendnisnetz.LivingTexts;

/// <summary>
/// A text of a network on the page of an alliance. It follows its source: what is new there is compared and taken over or not, and with the
/// source it goes. Only what was detached is the alliance's own.
/// </summary>
public sealed class ShownText : Entity
{
    private ShownText() { }

    /// <summary>The text.</summary>
    public Guid TextId { get; private init; }

    /// <summary>The text, where it was loaded.</summary>
    public LivingText? Text { get; private set; }

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>The number of the version that stands on the page.</summary>
    public int Number { get; private set; }

    /// <summary>The number of the version at which somebody last looked.</summary>
    public int Seen { get; private set; }

    /// <summary>The heading on the page.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>The words on the page, as Markdown.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Since when it stands there, in UTC.</summary>
    public DateTimeOffset ShownAt { get; private init; }

    /// <summary>Who decided that; null after erasure.</summary>
    public Guid? ShownBy { get; private set; }

    /// <summary>When this was last changed, in UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Since when it is the alliance's own, in UTC; null while it follows its source.</summary>
    public DateTimeOffset? DetachedAt { get; private set; }

    /// <summary>Who decided that; null while nobody has, and after erasure.</summary>
    public Guid? DetachedBy { get; private set; }

    /// <summary>Until when it stood there, in UTC; null while it does.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Who took it down; null while it stands, after erasure, and where the source has ended.</summary>
    public Guid? EndedBy { get; private set; }

    /// <summary>Why it went with its source; null where the alliance took it down.</summary>
    public string? Because { get; private set; }

    /// <summary>Whether it follows its source.</summary>
    public bool Follows => EndedAt is null && DetachedAt is null;

    /// <summary>Whether the source says something at which nobody has looked yet.</summary>
    public bool HasNews(LivingText text) => Follows && text.Number > Seen;

    /// <summary>
    /// Why this version cannot be taken; null where it can. Whoever decides has read one version: where the office was faster, that is
    /// said, and nobody shows what nobody has read.
    /// </summary>
    public static string? ObstacleToTaking(LivingText text, Alliance alliance, int number, DateTimeOffset at) => alliance.ObstacleToChange()
        ?? (!text.IsShownOn(at.BerlinDay) ? "Dieser Text wird nicht mehr angeboten." : null)
        ?? (text.Number == number ? null : "Der Text wurde eben geändert. Bitte lesen Sie ihn noch einmal, bevor Sie entscheiden.");

    /// <summary>An alliance shows a text.</summary>
    public static ShownText Show(LivingText text, Alliance alliance, int number, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToTaking(text, alliance, number, at));
        var made = new ShownText
        {
            TextId = text.Id,
            Text = text,
            AllianceId = alliance.Id,
            Alliance = alliance,
            ShownAt = at,
            ShownBy = by,
        };
        made.Take(text, at);
        made.Turned(ShownTurn.Shown, by, at);
        return made;
    }

    /// <summary>Takes over what the source says now.</summary>
    public void TakeOver(LivingText text, Alliance alliance, int number, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToFollowing() ?? ObstacleToTaking(text, alliance, number, at));
        Take(text, at);
        Turned(ShownTurn.TakenOver, by, at);
    }

    /// <summary>Stays with what it shows; the next change is told again.</summary>
    public void Keep(LivingText text, Alliance alliance, int number, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToFollowing() ?? ObstacleToTaking(text, alliance, number, at));
        (Seen, ChangedAt) = (number, at);
        Turned(ShownTurn.Kept, by, at);
    }

    /// <summary>Why it does not follow any more; null where it does.</summary>
    public string? ObstacleToFollowing() => EndedAt is not null ? "Dieser Text steht nicht mehr auf Ihrer Seite."
        : DetachedAt is not null ? "Dieser Text ist schon Ihr eigener." : null;

    /// <summary>Goes on with it as the alliance's own. Where it came from stays to be read.</summary>
    public void Detach(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToFollowing());
        (DetachedAt, DetachedBy, ChangedAt) = (at, by, at);
        Turned(ShownTurn.Detached, by, at);
    }

    /// <summary>Why it cannot be written anew; null where it can.</summary>
    public string? ObstacleToRewriting() => EndedAt is not null ? "Dieser Text steht nicht mehr auf Ihrer Seite."
        : DetachedAt is null ? "Dieser Text gehört dem Netzwerk. Machen Sie ihn zuerst zu Ihrem eigenen." : null;

    /// <summary>Writes the own text anew.</summary>
    public void Rewrite(LivingWording wording, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToRewriting() ?? wording.Objections(at).FirstOrDefault()?.Sentence);
        (Heading, Words, ChangedAt) = (wording.Heading.Trim(), wording.Words.Trim(), at);
        Turned(ShownTurn.Rewritten, by, at);
    }

    /// <summary>Takes it off the page. Said twice it is done once.</summary>
    public void Remove(Guid? by, DateTimeOffset at)
    {
        if (EndedAt is not null) return;
        (EndedAt, EndedBy, ChangedAt) = (at, by, at);
        Turned(ShownTurn.Removed, by, at);
    }

    /// <summary>It goes with its source.</summary>
    internal void GoWithSource(string because, DateTimeOffset at)
    {
        if (Follows) (EndedAt, Because, ChangedAt) = (at, because, at);
    }

    private void Take(LivingText text, DateTimeOffset at) =>
        (Number, Seen, Heading, Words, ChangedAt) = (text.Number, text.Number, text.Heading, text.Words, at);

    private void Turned(ShownTurn turn, Guid? by, DateTimeOffset at) => Raise(new ShownTextTurned(TextId, AllianceId, turn, by, at));
}
