using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Library.Pages;

/// <summary>A page on which those who are responsible work on a material: a foreign one is a 404.</summary>
internal abstract class MaterialEditorPage : NounPage<Material>
{
    public Material Material => Noun;

    protected override OpenPlace? Rooms => Material.Network?.AsPlace ?? Material.Alliance?.AsPlace;

    /// <summary>With what the page's verb needs.</summary>
    protected virtual IQueryable<Material> With(IQueryable<Material> materials) => materials.ToEdit;

    protected override Task<Material?> Find() => With(Db.Materials.EditedBy(Me)).FindBySlug(Slug, Cancel);

    /// <summary>Whether the page makes sense where nothing can be changed.</summary>
    protected virtual string? Frozen => Material.ObstacleToChange();

    protected override IActionResult? Detour()
    {
        if (Frozen is not { } obstacle) return null;
        Flash(obstacle);
        return Redirect(Material.EditPath);
    }

    /// <summary>Saves, says what was done and leads back to where one works on the material.</summary>
    protected Task<IActionResult> Saved(string sentence) => Saved(sentence, Material.EditPath);

    /// <summary>Does what was asked for and says it; what stands in the way is said instead.</summary>
    protected Task<IActionResult> Do(Func<string> verb, string? path = null)
    {
        string sentence;
        try { sentence = verb(); }
        catch (Refusal refusal) { sentence = refusal.Message; }
        return Saved(sentence, path ?? Material.EditPath);
    }
}

/// <summary>Where one works on a material: what there is, what is missing, what can be done.</summary>
internal sealed class OverviewModel : MaterialEditorPage
{
    protected override string? Frozen => null;

    protected override IQueryable<Material> With(IQueryable<Material> materials) => materials.WithAuthors;

    public void OnGet() { }
}
