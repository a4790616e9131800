using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>
/// What was said and decided at a meeting, who was there and who does what by when (001:3). It begins as a draft with the programme and
/// those who came, is adopted once, and is corrected afterwards with a date and a reason only.
/// </summary>
public sealed class Minutes : Entity
{
    private Minutes() { }

    /// <summary>The meeting.</summary>
    public Guid EventId { get; private init; }

    /// <summary>When they were begun, in UTC.</summary>
    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>Who began them.</summary>
    public Guid? BegunById { get; private init; }

    /// <summary>When they were adopted, in UTC; null while they are a draft.</summary>
    public DateTimeOffset? AdoptedAt { get; private set; }

    /// <summary>Who else reads them.</summary>
    public MinutesReaders Readers { get; private set; }

    /// <summary>What was on the agenda, in its order.</summary>
    public IList<MinutesItem> Items { get; private init; } = [];

    /// <summary>Who does what by when.</summary>
    public IList<MinutesTask> Tasks { get; private init; } = [];

    /// <summary>Who was there.</summary>
    public IList<MinutesGuest> Guests { get; private init; } = [];

    /// <summary>What was corrected after they were adopted.</summary>
    public IList<MinutesCorrection> Corrections { get; private init; } = [];

    /// <summary>Whether they are adopted.</summary>
    public bool IsAdopted => AdoptedAt is not null;

    /// <summary>Why there can be none yet; null where there can.</summary>
    public static string? ObstacleTo(Event planned, DateTimeOffset now) => planned.CancelledAt is not null
        ? "Die Veranstaltung ist abgesagt. Ein Protokoll gibt es nur von dem, was stattgefunden hat."
        : planned.Time.Day is null || planned.BeginsAt > now ? "Ein Protokoll beginnt man, sobald die Veranstaltung begonnen hat." : null;

    /// <summary>Begins them: the agenda from the programme, those who were there from the entrance.</summary>
    public static Minutes Begin(Event planned, IEnumerable<Session> programme, IEnumerable<Booking> there, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(planned, at));
        var minutes = new Minutes { EventId = planned.Id, BegunAt = at, BegunById = by };
        foreach (var item in programme.Where(item => item.Kind != SessionKind.Break))
            minutes.Items.Add(new(minutes.Items.Count, new(item.Title)));
        minutes.Take(there);
        return minutes;
    }

    /// <summary>Takes over who was there, once more; whoever was added by hand stays.</summary>
    public int Take(IEnumerable<Booking> there)
    {
        var known = Guests.Select(guest => guest.NameKey).ToHashSet();
        var added = there.Where(one => known.Add(one.NameKey)).Select(MinutesGuest.Of).ToList();
        foreach (var guest in added) Guests.Add(guest);
        return added.Count;
    }

    /// <summary>Writes them anew. After they were adopted it has to be said why.</summary>
    public void Write(MinutesText text, string? reason, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToWriting(reason));
        Fill(Items, text.Items.Select((item, place) => new MinutesItem(place, item)));
        Fill(Tasks, text.Tasks.Select((task, place) => new MinutesTask(place, task)));
        var accounts = Guests.Where(guest => guest.PersonId is not null).ToLookup(guest => guest.NameKey, guest => guest.PersonId);
        Fill(Guests, text.Guests.Select(guest => MinutesGuest.Of(guest.Name, guest.Organisation,
            accounts[Folding.Fold(guest.Name)].FirstOrDefault())));
        if (!IsAdopted) return;
        Corrections.Add(new(reason!, at));
        Raise(new MinutesCorrected(EventId, by, at));
    }

    /// <summary>Why they cannot be written like this; null where they can.</summary>
    public string? ObstacleToWriting(string? reason) => IsAdopted && string.IsNullOrWhiteSpace(reason)
        ? "Das Protokoll ist genehmigt. Bitte sagen Sie in einem Satz, was Sie berichtigen." : null;

    /// <summary>Why they cannot be adopted; null where they can.</summary>
    public string? ObstacleToAdopting() => IsAdopted ? $"Das Protokoll ist schon genehmigt, am {AdoptedAt!.Value.LongDay}."
        : Items.Any(item => item.IsSaid) ? null : "Bitte schreiben Sie zuerst zu einem Punkt, was besprochen oder beschlossen wurde.";

    /// <summary>Adopts them.</summary>
    public void Adopt(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAdopting());
        AdoptedAt = at;
        Raise(new MinutesAdopted(EventId, by, at));
    }

    /// <summary>Why nobody else can read them yet; null where they can.</summary>
    public string? ObstacleToSharing(MinutesReaders readers) => readers == MinutesReaders.Team || IsAdopted ? null
        : "Weitergeben lässt sich das Protokoll, sobald es genehmigt ist.";

    /// <summary>Says who else reads them.</summary>
    public void Share(MinutesReaders readers, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToSharing(readers));
        if (readers == Readers) return;
        Readers = readers;
        Raise(new MinutesShared(EventId, by, at));
    }

    private static void Fill<T>(IList<T> rows, IEnumerable<T> anew)
    {
        List<T> all = [.. anew];
        rows.Clear();
        foreach (var one in all) rows.Add(one);
    }
}

/// <summary>Who reads minutes, besides the team.</summary>
public enum MinutesReaders
{
    /// <summary>Nobody else.</summary>
    Team = 0,

    /// <summary>Everybody who takes part, by the link in their mails.</summary>
    Participants = 1,

    /// <summary>Everybody; without the names of those who were there.</summary>
    Everybody = 2,
}
