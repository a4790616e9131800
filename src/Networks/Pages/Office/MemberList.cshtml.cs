using Buendnisnetz.Lists;

namespace Buendnisnetz.Networks.Pages;

/// <summary>Many member alliances at once: a table is uploaded or pasted and becomes a draft.</summary>
internal sealed class MemberListModel : NetworkOfficePage
{
    [BindProperty]
    public ListUpload Upload { get; set; } = new();

    public ListBeginning Beginning { get; private set; } = null!;

    protected override async Task LoadMore() => Beginning =
        new(MemberListKind.Only, Upload, await Db.OpenLists(MemberListKind.Only, Network.Id, Now, Cancel), Network.Below("mitglied-neu"));

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Membership.ObstacleTo(Network) is { } obstacle) return Again("", obstacle);
        var (draft, field, sentence) = await Db.Begin(MemberListKind.Only, Network.Id, Upload, Me, Now, Cancel);
        return draft is null ? Again($"{nameof(Upload)}.{field}", sentence) : Redirect(draft.Next);
    }
}
