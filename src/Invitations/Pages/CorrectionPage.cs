namespace Buendnisnetz.Invitations.Pages;

/// <summary>A page that takes what was typed into the lines of a draft.</summary>
internal abstract class CorrectionPage : InvitationPage
{
    [BindProperty]
    public List<LineForm> Form { get; set; } = [];

    protected IReadOnlyList<CheckedLine> Checked { get; private set; } = [];

    protected override bool OfDraft => true;

    /// <summary>Looks through the draft, with all that was corrected so far.</summary>
    protected async Task Look() => Checked = await DraftCheck.Of(Db, Batch, Now, Cancel);

    /// <summary>Keeps what was typed; the caller saves.</summary>
    protected void Correct()
    {
        foreach (var form in Form) Find(form.Id)?.Invitation.Correct(form.Line, form.LeftOut);
    }

    protected CheckedLine? Find(Guid id) => Checked.FirstOrDefault(line => line.Invitation.Id == id);
}

/// <summary>A line as a form.</summary>
internal sealed class LineForm
{
    public Guid Id { get; set; }

    public string? Alliance { get; set; }

    public string? Role { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }

    public bool LeftOut { get; set; }

    public ListLine Line => new(0, Alliance ?? "", Role ?? "", Name ?? "", Email ?? "");
}
