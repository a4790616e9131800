using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;
using Buendnisnetz.Networks;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Library.Pages;

/// <summary>The team of an alliance begins a material.</summary>
internal sealed class BeginModel : AllianceEditorPage
{
    [BindProperty]
    public MaterialForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];

    protected override bool KeepsDraft => true;

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForTerritory;

    protected override async Task LoadMore() => Fields = await ActionFields.Choices(Db, Now.BerlinDay, Cancel);

    public void OnGet() => Form.ByLine = Alliance.Name;

    public async Task<IActionResult> OnPostAsync()
    {
        var facts = Form.ToFacts(Fields, MaterialForm.Visibilities(Me.Leads(Alliance.Id), isNetwork: false));
        Check("Form.", facts.Objections(Now));
        if (!ModelState.IsValid) return Again();
        var slug = await Db.FreeMaterialSlug(facts.Title, Cancel);
        var made = Db.Materials.Add(Material.Begin(MaterialHome.Of(Alliance), facts, slug, Me.PersonId, Now)).Entity;
        return await SavedAt("Das Material ist angelegt. Jetzt fehlt noch die Datei.", made.Below("datei"));
    }
}

/// <summary>The office of a network begins a material. A foreign network is a 404.</summary>
internal sealed class BeginOfNetworkModel : NounPage<Network>
{
    [BindProperty]
    public MaterialForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];

    protected override OpenPlace? Rooms => Noun.AsPlace;

    protected override bool KeepsDraft => true;

    protected override Task<Network?> Find() => Db.Networks.LookedAfterBy(Me).Include(one => one.Aims).FindBySlug(Slug, Cancel);

    protected override IActionResult? Detour() => Noun.IsOpen ? null : Redirect(Noun.Path);

    protected override async Task LoadMore() => Fields = await ActionFields.Choices(Db, Now.BerlinDay, Cancel);

    public void OnGet() => Form.ByLine = Noun.Name;

    public async Task<IActionResult> OnPostAsync()
    {
        var facts = Form.ToFacts(Fields, MaterialForm.Visibilities(leads: true, isNetwork: true));
        Check("Form.", facts.Objections(Now));
        if (!ModelState.IsValid) return Again();
        var slug = await Db.FreeMaterialSlug(facts.Title, Cancel);
        var made = Db.Materials.Add(Material.Begin(MaterialHome.Of(Noun), facts, slug, Me.PersonId, Now)).Entity;
        return await Saved("Das Material ist angelegt. Jetzt fehlt noch die Datei.", made.Below("datei"));
    }
}
