using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Events.Pages;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>A page on which the team of an event looks after its minutes.</summary>
internal abstract class MinutesPage : EventEditorPage
{
    /// <summary>The minutes; null where there are none yet.</summary>
    public Minutes? Minutes { get; private set; }

    protected override IActionResult? Detour() => null;

    protected override async Task LoadMore() => Minutes = await Db.MinutesOf(Event.Id, Cancel);

    /// <summary>Who was there, by the entrance.</summary>
    protected Task<List<Booking>> There() =>
        Db.Bookings.OfEvent(Event.Id).There.OrderBy(one => one.NameKey).ThenBy(one => one.Id).ToListAsync(Cancel);

    /// <summary>Does what was asked for, says it, and leads back to the minutes.</summary>
    protected async Task<IActionResult> Do(Func<string> verb)
    {
        string sentence;
        try { sentence = verb(); }
        catch (Refusal refusal) { sentence = refusal.Message; }
        return await Saved(sentence, "protokoll/bearbeiten");
    }
}

/// <summary>Begins minutes in one step: the agenda from the programme, those who were there from the entrance.</summary>
internal sealed class MinutesBeginModel : MinutesPage
{
    public IActionResult OnGet() => Redirect(Event.MinutesEditPath);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Minutes is not null) return Redirect(Event.MinutesEditPath);
        await using var turn = await Db.TakeLock($"minutes {Event.Id:N}", Cancel);
        if (await Db.Minutes.AnyAsync(one => one.EventId == Event.Id, Cancel)) return Redirect(Event.MinutesEditPath);
        var (programme, there) = (await Db.ProgrammeOf(Event, Cancel), await There());
        var answer = await Do(() => Begun(Db.Minutes.Add(Minutes.Begin(Event, programme.Items, there, Me.PersonId, Now)).Entity));
        await turn.CommitAsync(Cancel);
        return answer;
    }

    private static string Begun(Minutes minutes) => "Das Protokoll ist begonnen: "
        + $"{German.Count(minutes.Items.Count, "Punkt", "Punkte")} aus dem Programm, "
        + $"{German.Count(minutes.Guests.Count, "Person", "Personen")} vom Einlass.";
}

/// <summary>Takes over once more who was there.</summary>
internal sealed class MinutesGuestsModel : MinutesPage
{
    public IActionResult OnGet() => Redirect(Event.MinutesEditPath);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Minutes is not { } minutes) return Redirect(Event.MinutesEditPath);
        if (minutes.IsAdopted) return await Do(() => "Das Protokoll ist genehmigt. Wer fehlt, lässt sich mit einer Berichtigung ergänzen.");
        var there = await There();
        return await Do(() => minutes.Take(there) is > 0 and var added
            ? $"{German.Count(added, "Person", "Personen")} vom Einlass sind ergänzt." : "Alle vom Einlass stehen schon da.");
    }
}

/// <summary>Adopts minutes.</summary>
internal sealed class MinutesAdoptionModel : MinutesPage
{
    public IActionResult OnGet() => Redirect(Event.MinutesEditPath);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Minutes is not { } minutes) return Redirect(Event.MinutesEditPath);
        return await Do(() =>
        {
            minutes.Adopt(Me.PersonId, Now);
            return "Das Protokoll ist genehmigt. Jetzt können Sie es weitergeben.";
        });
    }
}

/// <summary>Says who else reads minutes.</summary>
internal sealed class MinutesSharingModel : MinutesPage
{
    [BindProperty]
    public MinutesReaders Readers { get; set; }

    public IActionResult OnGet() => Redirect(Event.MinutesEditPath);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Minutes is not { } minutes || !Enum.IsDefined(Readers)) return Redirect(Event.MinutesEditPath);
        return await Do(() =>
        {
            minutes.Share(Readers, Me.PersonId, Now);
            return $"Das Protokoll lesen jetzt: {MinutesWords.Of(Readers)}.";
        });
    }
}

/// <summary>Words for who reads minutes.</summary>
internal static class MinutesWords
{
    public static string Of(MinutesReaders readers) => readers switch
    {
        MinutesReaders.Participants => "alle Teilnehmenden",
        MinutesReaders.Everybody => "alle, ohne die Namen der Anwesenden",
        _ => "nur das Team",
    };
}
