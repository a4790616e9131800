using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Editing.Pages;

/// <summary>A milestone, new or to be corrected.</summary>
internal sealed class MilestoneModel : AllianceEditorPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public MilestoneForm Form { get; set; } = new();

    private Milestone? Milestone => Alliance.Milestones.FirstOrDefault(milestone => milestone.Id == Id);

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForHistory;

    protected override object? Stored => Milestone is null ? null : MilestoneForm.Of(Milestone);

    public IActionResult OnGet()
    {
        if (Id is null) return Page();
        if (Milestone is not { } milestone) return NotFound();
        Form = MilestoneForm.Of(milestone);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (Id is null) Alliance.Reach(Form.On!.Value, Form.Title!, Form.Story, Me.PersonId, Now);
        else if (Milestone is { } milestone) Alliance.Correct(milestone, Form.On!.Value, Form.Title!, Form.Story, Me.PersonId, Now);
        else return NotFound();
        return await Saved("Der Meilenstein ist eingetragen.");
    }
}

/// <summary>A milestone as a form.</summary>
internal sealed class MilestoneForm
{
    [Required]
    public FuzzyDate? On { get; set; }

    [Required, StringLength(200)]
    public string? Title { get; set; }

    [StringLength(4000)]
    public string? Story { get; set; }

    public static MilestoneForm Of(Milestone known) => new() { On = known.On, Title = known.Title, Story = known.Story };
}
