using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The office of a network, or an administrator, puts somebody in the lead of an alliance that nobody leads.</summary>
internal sealed class FillModel : NounPage<Alliance>
{
    [BindProperty]
    public FillForm Form { get; set; } = new();

    public Alliance Alliance => Noun;

    public AllianceLeadership Leadership { get; private set; } = null!;

    public IReadOnlyList<Person> Team { get; private set; } = [];

    protected override async Task<Alliance?> Find() =>
        await Db.Alliances.LookedAfterBy(Me, Now.BerlinDay, Db).FindBySlug(Slug, Cancel) is { IsOpen: true } alliance ? alliance : null;

    protected override async Task LoadMore()
    {
        Leadership = await Db.LeadershipOf(Alliance, Now, Cancel);
        Team = [.. (await Db.HoldersOf(Leadership.Seats, Cancel)).Values.OrderBy(person => person.NameKey, StringComparer.Ordinal)];
    }

    /// <summary>Who looks at the addresses of the team is written down (DS-12).</summary>
    public Task OnGetAsync() => Leadership.Coordinator is not null ? Task.CompletedTask
        : Db.NoteAccess(Me, Team.Select(person => person.Id), "Zugänge im Bündnis", Now, Cancel);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        await using var leadership = await Db.LockLeadership(Alliance, Now, Cancel);
        Leadership = leadership;
        var person = await Db.PersonAt(Form.Name!, Form.Email!, Me.PersonId, Now, Cancel);
        if (leadership.ObstacleToAppointing(person, AllianceSeats.Coordinator) is { } obstacle) return Again("", obstacle);
        leadership.Appoint(person, AllianceSeats.Coordinator, Me.PersonId, Now);
        await leadership.Keep(Cancel);
        Flash($"Die Koordination ist besetzt. Ein persönlicher Link ist an {person.Email} unterwegs.");
        return Redirect(HandoverPaths.Vacancies);
    }
}

/// <summary>Who shall lead, as a form.</summary>
internal sealed class FillForm
{
    [Required(ErrorMessage = "Bitte geben Sie den Namen an."), PersonName]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Bitte geben Sie die E-Mail-Adresse an."), EmailAddress, StringLength(200)]
    public string? Email { get; set; }
}
