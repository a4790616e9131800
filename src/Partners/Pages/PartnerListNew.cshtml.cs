using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;
using Buendnisnetz.Lists;

namespace Buendnisnetz.Partners.Pages;

/// <summary>Many partners at once: a table is uploaded or pasted and becomes a draft.</summary>
internal sealed class PartnerListNewModel : AllianceEditorPage
{
    [BindProperty]
    public ListUpload Upload { get; set; } = new();

    public ListBeginning Beginning { get; private set; } = null!;

    protected override async Task LoadMore()
    {
        var open = await Db.OpenLists(PartnerListKind.Only, Alliance.Id, Now, Cancel);
        Beginning = new(PartnerListKind.Only, Upload, open, Alliance.Below("partner-liste"));
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var (draft, field, sentence) = await Db.Begin(PartnerListKind.Only, Alliance.Id, Upload, Me, Now, Cancel);
        return draft is null ? Again($"{nameof(Upload)}.{field}", sentence) : Redirect(draft.Next);
    }
}
