using Buendnisnetz.Events;
using Buendnisnetz.Events.Pages;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>The team says how one registers.</summary>
internal sealed class TermsModel : EventEditorPage
{
    private BookingTerms? terms;

    [BindProperty]
    public TermsForm Form { get; set; } = new();

    public string? Seed => terms?.Seed;

    protected override object? Stored => TermsForm.Of(terms, Event, Now);

    protected override IActionResult? Detour()
    {
        if (BookingTerms.ObstacleTo(Event) is not { } obstacle) return null;
        Flash(obstacle);
        return Redirect(Event.Below(Event.Time.Day is null ? "termin" : "bearbeiten"));
    }

    protected override async Task LoadMore() => terms = await Db.TermsOf(Event.Id, Cancel);

    public void OnGet() => Form = TermsForm.Of(terms, Event, Now);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var rules = Form.ToRules(Event);
        await using var turn = await Db.TakeBookingTurn(Event.Id, Cancel);
        var taken = await Db.Bookings.OfEvent(Event.Id).Taking.CountAsync(Cancel);
        Check("Form.", rules.Objections(Event, taken));
        Check("Form.PlacesBy", terms?.ObstacleToWay(rules));
        if (!ModelState.IsValid) return Again();
        Set(rules, taken);
        var answer = await Saved("Die Anmeldung ist eingerichtet.");
        await turn.CommitAsync(Cancel);
        return answer;
    }

    private void Set(BookingRules rules, int taken)
    {
        if (terms is null) terms = Db.BookingTerms.Add(BookingTerms.Set(Event, rules, Me.PersonId, Now)).Entity;
        else terms.Change(Event, rules, taken, Me.PersonId, Now);
        Db.Enqueue(new PlacesGrew(Event.Id), Now);
        if (terms.AllocatesAt is { } due) Db.EnqueueOnce(new AllocationDue(Event.Id), $"{Event.Id:N}:{due:yyyyMMddHHmm}", due);
    }
}
