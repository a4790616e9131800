using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The office of a network, or an administrator, puts somebody in the lead of an alliance that nobody leads.</summary>
internal sealed class FillModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty]
    public FillForm Form { get; set; } = new();

    public Alliance Alliance { get; private set; } = null!;

    public AllianceLeadership AllianceLeadership { get; private set; } = null!;

    public IReadOnlyList<Person> Team { get; private set; } = [];

    private CancellationToken Cancel => HttpContext.RequestAborted;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var slug = (string)RouteData.Values["slug"]!;
        if (await db.Alliances.LookedAfterBy(Me, clock.Today, db).FindBySlug(slug, Cancel) is not { IsOpen: true } alliance)
        {
            context.Result = NotFound();
            return;
        }
        (Alliance, AllianceLeadership) = (alliance, await Handovers.AllianceLeadership.LookAt(db, alliance, clock.Now, Cancel));
        var ids = AllianceLeadership.Seats.Select(seat => seat.PersonId).ToList();
        Team = await db.People.Where(person => ids.Contains(person.Id)).OrderBy(person => person.NameKey).ToListAsync(Cancel);
        await next();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.Email is { } email && !Person.IsEmail(email)) ModelState.AddModelError("Form.Email", "Bitte geben Sie eine vollständige E-Mail-Adresse an.");
        if (!ModelState.IsValid) return Again();
        await using var leadership = await Handovers.AllianceLeadership.Take(db, Alliance, clock.Now, Cancel);
        AllianceLeadership = leadership;
        var person = await db.People.At(Form.Email!).FirstOrDefaultAsync(Cancel) ?? db.People.Add(Person.Invite(Form.Name!, Form.Email!, Me.PersonId, clock.Now)).Entity;
        if (leadership.ObstacleToAppointing(person) is { } obstacle) return Again("", obstacle);
        leadership.Appoint(person, Me.PersonId, clock.Now);
        await db.Invite(person, $"Koordination im Bündnis „{Alliance.Name}“", Me.PersonId, clock.Now, Cancel);
        await leadership.Keep(Cancel);
        Flash($"Die Koordination ist besetzt. Ein persönlicher Link ist an {person.Email} unterwegs.");
        return Redirect(HandoverPaths.Vacancies);
    }
}

/// <summary>Who shall lead, as a form.</summary>
internal sealed class FillForm
{
    [Required(ErrorMessage = "Bitte geben Sie den Namen an."), StringLength(Person.MaxNameLength, MinimumLength = 2)]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Bitte geben Sie die E-Mail-Adresse an."), StringLength(200)]
    public string? Email { get; set; }
}
