namespace Buendnisnetz.Events.Pages;

/// <summary>The team says whether a host may see who has registered and let people in.</summary>
internal sealed class TrustModel : EventEditorPage
{
    [BindProperty]
    public bool Trusts { get; set; }

    protected override IQueryable<Event> With(IQueryable<Event> events) => events.WithPeople;

    public IActionResult OnGet() => Redirect(Event.Below("beteiligte"));

    public async Task<IActionResult> OnPostAsync()
    {
        if (Event.People.FirstOrDefault(who => who.Id == IdInAddress && who.CanBeTrusted) is not { } host) return NotFound();
        Event.Trust(host, Trusts, Me.PersonId, Now);
        return await Saved(Trusts ? $"{host.Name} darf jetzt Anmeldungen sehen und Menschen einlassen."
            : $"{host.Name} sieht die Anmeldungen nicht mehr.", "beteiligte");
    }
}
