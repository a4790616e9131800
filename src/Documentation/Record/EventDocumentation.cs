using Buendnisnetz.Alliances;
using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation;

/// <summary>
/// What a held event leaves behind (000:25): what was said, shown and found out at each item of its programme, pictures, sums. Its team
/// begins it once the event is over, publishes it, and corrects it afterwards with a date and a sentence only. It belongs to the event and
/// to nobody's account. What it holds has a file of its own.
/// </summary>
public sealed partial class EventDocumentation : Entity
{
    private EventDocumentation() { }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>The event, where it was loaded.</summary>
    public Event? Event { get; private set; }

    /// <summary>When it was begun, in UTC.</summary>
    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>Who began it; null after erasure.</summary>
    public Guid? BegunById { get; private set; }

    /// <summary>What it was all about and what came of it, as Markdown.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>About how many were there, where the house has not counted them.</summary>
    public int? About { get; private set; }

    /// <summary>Who may read it once it is published.</summary>
    public Visibility Visibility { get; private set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>When it was published, in UTC; null while it is in work.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>When those who took part were told, in UTC; that happens once.</summary>
    public DateTimeOffset? ToldAt { get; private set; }

    /// <summary>Whether it is published.</summary>
    public bool IsPublished => PublishedAt is not null;

    /// <summary>Why an event cannot be documented; null where it can (INV-28).</summary>
    public static string? ObstacleTo(Event planned, DateTimeOffset now) => planned.StateAt(now) switch
    {
        EventState.Held => null,
        EventState.Cancelled => "Die Veranstaltung ist abgesagt. Dokumentieren lässt sich nur, was stattgefunden hat.",
        EventState.Postponed => "Die Veranstaltung ist verschoben. Dokumentieren lässt sich nur, was stattgefunden hat.",
        EventState.Draft => "Die Veranstaltung ist noch ein Entwurf. Dokumentieren lässt sich nur, was stattgefunden hat.",
        _ => "Dokumentieren lässt sich eine Veranstaltung, sobald sie vorbei ist.",
    };

    /// <summary>Begins the documentation of a held event.</summary>
    public static EventDocumentation Begin(Event planned, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(planned, at));
        var begun = new EventDocumentation
        { EventId = planned.Id, Event = planned, BegunAt = at, BegunById = by, ChangedAt = at, Visibility = planned.Visibility };
        begun.Raise(new DocumentationBegun(planned.Id, by, at));
        return begun;
    }

    /// <summary>Why a text cannot be changed like this; null where it can: after publication a sentence says what was corrected.</summary>
    public string? ObstacleToWriting(string? correction) => ArchivedObstacle ?? (IsPublished && string.IsNullOrWhiteSpace(correction)
        ? "Die Dokumentation ist veröffentlicht. Bitte sagen Sie in einem Satz, was Sie berichtigen." : null);

    /// <summary>Writes the summary anew.</summary>
    public void Summarise(string summary, int? about, string? correction, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToWriting(correction) ?? ObstacleToNumber(about));
        (Summary, About) = (summary.Trim(), about);
        Corrected(correction, by, at);
    }

    /// <summary>Why that cannot be how many were there; null where it can.</summary>
    public static string? ObstacleToNumber(int? about) =>
        about is < 3 or > 100_000 ? "Bitte geben Sie eine Zahl zwischen 3 und 100.000 an, oder lassen Sie das Feld leer." : null;

    /// <summary>Who reads it: nobody who may not read the event.</summary>
    public Visibility ReadBy(Event planned) => (Visibility)Math.Max((int)Visibility, (int)planned.Visibility);

    /// <summary>Whether everybody who reads about the event reads it.</summary>
    public bool IsAsOpenAs(Event planned) => IsPublished && ReadBy(planned) == planned.Visibility;

    /// <summary>Why these cannot be the ones who read it; null where they can.</summary>
    public static string? ObstacleToShowing(Visibility visibility, Event planned) => visibility >= planned.Visibility ? null
        : $"Die Veranstaltung selbst ist {planned.Visibility.Label}. Mehr Menschen lesen auch ihre Dokumentation nicht.";

    /// <summary>Says who may read it.</summary>
    public void ShowTo(Visibility visibility, Event planned, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ArchivedObstacle ?? ObstacleToShowing(visibility, planned));
        if (visibility == Visibility) return;
        (Visibility, ChangedAt) = (visibility, at);
        Raise(new DocumentationShown(EventId, by, at));
    }

    /// <summary>Why it cannot be published; null where it can.</summary>
    public string? ObstacleToPublishing(Event planned, DateTimeOffset now) => ArchivedObstacle
        ?? ObstacleTo(planned, now) ?? (IsPublished ? $"Die Dokumentation ist schon veröffentlicht, seit dem {PublishedAt!.Value.LongDay}."
        : HasContent ? null : "Noch steht nichts darin. Eine Zusammenfassung, eine Datei oder ein Bild genügt für den Anfang.");

    /// <summary>Publishes it with its sums, which stand from now on, also when the registrations are deleted.</summary>
    public void Publish(Event planned, EventFigures figures, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToPublishing(planned, at));
        (PublishedAt, ChangedAt, ReviewedSince) = (at, at, null);
        Keep(figures);
        Raise(new DocumentationPublished(EventId, ReadBy(planned), by, at));
    }

    /// <summary>Whether those who took part are to be told now: everybody may read it, and nobody has told them.</summary>
    public bool IsToBeTold(Event planned) => IsPublished && ReadBy(planned) == Visibility.Public && ToldAt is null;

    /// <summary>They are told; false where they have been.</summary>
    public bool Tell(Event planned, DateTimeOffset at)
    {
        if (!IsToBeTold(planned)) return false;
        ToldAt = at;
        return true;
    }

    /// <summary>
    /// What was changed after publication stands below it. Before, nobody needs to know, and the row itself stays as it is: several people
    /// may add something at the same moment.
    /// </summary>
    private void Corrected(string? sentence, Guid? by, DateTimeOffset at)
    {
        if (!IsPublished) return;
        ChangedAt = at;
        Corrections.Add(new(Id, sentence!, at));
        Raise(new DocumentationCorrected(EventId, by, at));
    }
}
