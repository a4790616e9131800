using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The coordinator names who comes next.</summary>
internal sealed class AnnounceModel : LeadershipPage
{
    [BindProperty]
    public AnnounceForm Form { get; set; } = new();

    protected override bool IsForMe => Me.CanLead(Leadership.Alliance);

    public IActionResult OnGet() => Leadership.ObstacleToHandingOver(Me.PersonId) is null ? Page() : Redirect(Alliance.Below("uebergabe"));

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        await using var leadership = await Lock();
        var known = await Db.People.At(Form.Email!).FirstOrDefaultAsync(Cancel);
        var obstacle = leadership.ObstacleToHandingOver(Me.PersonId) ?? leadership.ObstacleToNaming(known, Form.On, Now);
        if (obstacle is not null) return Again("", obstacle);
        leadership.Announce(new(Form.Name!, Form.Email!), known, Form.Words!, Form.On, Me.PersonId, Now);
        return await Kept(leadership, $"Ihr Brief ist unterwegs an {Form.Email}. Bis zur Zusage bleibt alles, wie es ist.");
    }
}

/// <summary>A successor as a form.</summary>
internal sealed class AnnounceForm
{
    [Required(ErrorMessage = "Bitte nennen Sie die Person, die übernimmt."), PersonName]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Bitte geben Sie die E-Mail-Adresse an."), EmailAddress, StringLength(200)]
    public string? Email { get; set; }

    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Ein paar persönliche Worte gehören dazu. Zwei Sätze genügen."), StringLength(3000)]
    public string? Words { get; set; }
}
