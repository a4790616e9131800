using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Library.Pages;

/// <summary>What a material says of itself.</summary>
internal sealed class DescribeModel : MaterialEditorPage
{
    [BindProperty]
    public MaterialForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];

    public IEnumerable<SelectListItem> Visibilities =>
        MaterialForm.Visibilities(Me.Leads(Material.PlaceId), Material.NetworkId is not null);

    protected override IQueryable<Material> With(IQueryable<Material> materials) => materials.ToDescribe;

    protected override bool KeepsDraft => true;

    protected override object? Stored => MaterialForm.Of(Material);

    protected override async Task LoadMore() => Fields = await ActionFields.Choices(Db, Now.BerlinDay, Cancel);

    public void OnGet() => Form = MaterialForm.Of(Material);

    public async Task<IActionResult> OnPostAsync()
    {
        var kept = Fields.Concat(Material.Fields.Select(code => new SelectListItem(code, code)));
        var facts = Form.ToFacts(kept, Visibilities);
        Check("Form.", facts.Objections(Now));
        if (!ModelState.IsValid) return Again();
        if (await NeedsReview(facts.Visibility)) return Again("Form.Visibility", "Was alle lesen sollen, sieht in Ihrem Netzwerk zuerst "
            + "die Geschäftsstelle durch. Bitte legen Sie dafür ein neues Material an.");
        Material.Describe(facts, Me.PersonId, Now);
        return await Saved("Die Angaben sind gespeichert.");
    }

    /// <summary>What was published for a few does not become public behind the back of the office.</summary>
    private async Task<bool> NeedsReview(Visibility wanted) => Material.IsOut && wanted == Visibility.Public
        && Material.Visibility != Visibility.Public && Material.AllianceId is { } alliance && !Me.LooksAfterAlliances
        && await Db.ReviewerFor(alliance, Cancel) is not null;
}
