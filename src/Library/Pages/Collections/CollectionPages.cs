using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Library.Pages;

/// <summary>All collections.</summary>
[AllowAnonymous]
internal sealed class CollectionsModel(Db db) : HousePage
{
    private const int PageSize = 20;

    private static readonly Keyset<MaterialCollection> ByTitle =
        Keyset<MaterialCollection>.Ascending(one => one.Title).ThenAscending(one => one.Id);

    public PageOf<CollectionRow> List { get; private set; } = PageOf<CollectionRow>.Empty;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var known = db.Materials.VisibleTo(Me, db);
        List = await db.MaterialCollections.VisibleTo(Me).ToPage(ByTitle, AskedPage, PageSize, one => new CollectionRow(one.Slug, one.Title,
            one.Lead, one.Items.Count(item => known.Any(material => material.Id == item.MaterialId))), cancel);
    }
}

/// <summary>A collection in the list.</summary>
internal sealed record CollectionRow(string Slug, string Title, string Lead, int Count);

/// <summary>A collection: its materials in order, as far as the reader may read them.</summary>
[AllowAnonymous]
internal sealed class ShowCollectionModel : NounPage<MaterialCollection>
{
    public IReadOnlyList<MaterialRow> Rows { get; private set; } = [];

    protected override Task<MaterialCollection?> Find() =>
        Db.MaterialCollections.VisibleTo(Me).Whole.AsNoTracking().FirstOrDefaultAsync(one => one.Slug == Slug, Cancel);

    protected override async Task LoadMore()
    {
        var ids = Noun.Items.Select(item => item.MaterialId).ToList();
        var known = await Db.Materials.VisibleTo(Me, Db).Where(one => ids.Contains(one.Id)).Select(MaterialRow.Shown)
            .ToDictionaryAsync(row => row.Id, Cancel);
        Rows = [.. ids.Where(known.ContainsKey).Select(id => known[id])];
    }

    public void OnGet() { }
}

/// <summary>What a collection is, as a form.</summary>
internal sealed class CollectionForm
{
    [Required, StringLength(200)]
    public string? Title { get; set; }

    [Required, StringLength(1000)]
    public string? Lead { get; set; }

    public bool IsPublic { get; set; } = true;
}

/// <summary>The office of a network or the administration begins a collection.</summary>
internal sealed class BeginCollectionModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty]
    public CollectionForm Form { get; set; } = new();

    [BindProperty]
    public Guid? NetworkId { get; set; }

    public IReadOnlyList<Network> Networks { get; private set; } = [];

    public IEnumerable<SelectListItem> Choices => [.. Me.IsAdministrator ? [new SelectListItem("die Administration", "")]
        : Array.Empty<SelectListItem>(), .. Networks.Select(one => new SelectListItem(one.Name, $"{one.Id}"))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!Me.LooksAfterAlliances) return Forbid();
        await Load(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Me.LooksAfterAlliances) return Forbid();
        await Load(cancel);
        var network = Networks.FirstOrDefault(one => one.Id == NetworkId);
        if (network is null && (NetworkId is not null || !Me.IsAdministrator)) Check(nameof(NetworkId), "Bitte wählen Sie ein Netzwerk.");
        if (ModelState.IsValid) Check("Form.Title", MaterialCollection.ObstacleTo(Form.Title));
        if (!ModelState.IsValid) return Again();
        var slug = Slug.Of(Form.Title!, await db.MaterialCollections.Select(one => one.Slug).ToListAsync(cancel));
        var made = db.MaterialCollections.Add(MaterialCollection.Begin(network, Form.Title!, Form.Lead!, Form.IsPublic, slug, Me.PersonId,
            clock.Now)).Entity;
        await db.SaveChangesAsync(cancel);
        Flash("Die Sammlung ist angelegt. Jetzt kommen Materialien hinein.");
        return Redirect(made.EditPath);
    }

    private async Task Load(CancellationToken cancel) =>
        Networks = await db.Networks.LookedAfterBy(Me).Living.ByName.ToListAsync(cancel);
}

/// <summary>A page on which a collection is put together: a foreign one is a 404.</summary>
internal abstract class CollectionEditorPage : NounPage<MaterialCollection>
{
    protected override OpenPlace? Rooms => Noun.Network?.AsPlace;

    protected override Task<MaterialCollection?> Find() =>
        Db.MaterialCollections.EditedBy(Me).Whole.FirstOrDefaultAsync(one => one.Slug == Slug, Cancel);

    /// <summary>The material that the form names.</summary>
    [BindProperty]
    public Guid Which { get; set; }
}

/// <summary>What a collection is and holds; materials are found by their titles.</summary>
internal sealed class EditCollectionModel : CollectionEditorPage
{
    private const int Most = 8;

    [BindProperty]
    public CollectionForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Query { get; set; }

    public IReadOnlyList<MaterialRow> Found { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Titles { get; private set; } = new Dictionary<Guid, string>();

    protected override object? Stored => Kept;

    private CollectionForm Kept => new() { Title = Noun.Title, Lead = Noun.Lead, IsPublic = Noun.IsPublic };

    protected override async Task LoadMore()
    {
        var ids = Noun.Items.Select(item => item.MaterialId).ToList();
        Titles = await Db.Materials.VisibleTo(Me, Db).Where(one => ids.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, one => one.Title, Cancel);
        if (Folding.Fold(Query).Length >= 2)
            Found = await Db.Materials.VisibleTo(Me, Db).Listed.Where(one => !ids.Contains(one.Id)).Titled(Query)
                .OrderBy(one => one.TitleKey).ThenBy(one => one.Id).Take(Most).Select(MaterialRow.Shown).ToListAsync(Cancel);
    }

    public void OnGet()
    {
        ModelState.Clear();
        Form = Kept;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid) Check("Form.Title", MaterialCollection.ObstacleTo(Form.Title));
        if (!ModelState.IsValid) return Again();
        Noun.Describe(Form.Title!, Form.Lead!, Form.IsPublic, Me.PersonId, Now);
        return await Saved("Gespeichert.", Noun.EditPath);
    }
}

/// <summary>A material comes into a collection.</summary>
internal sealed class PutModel : CollectionEditorPage
{
    public IActionResult OnGet() => Redirect(Noun.EditPath);

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Db.Materials.VisibleTo(Me, Db).FirstOrDefaultAsync(one => one.Id == Which, Cancel) is not { } material) return NotFound();
        if (Noun.ObstacleToPutting(material) is { } obstacle) return await Saved(obstacle, Noun.EditPath);
        Noun.Put(material, Me.PersonId, Now);
        Db.Add(Noun.Items[^1]);
        return await Saved($"{material.Title.Quoted} liegt in der Sammlung.", Noun.EditPath);
    }
}

/// <summary>A material goes out of a collection.</summary>
internal sealed class TakeModel : CollectionEditorPage
{
    public IActionResult OnGet() => Redirect(Noun.EditPath);

    public async Task<IActionResult> OnPostAsync()
    {
        Noun.Take(Which, Me.PersonId, Now);
        return await Saved("Das Material liegt nicht mehr in der Sammlung.", Noun.EditPath);
    }
}

/// <summary>A material moves one place up.</summary>
internal sealed class LiftModel : CollectionEditorPage
{
    public IActionResult OnGet() => Redirect(Noun.EditPath);

    public async Task<IActionResult> OnPostAsync()
    {
        Noun.Lift(Which, Me.PersonId, Now);
        return await Saved("Gespeichert.", Noun.EditPath);
    }
}
