using Buendnisnetz.Library;

namespace Buendnisnetz.Branding;

/// <summary>What stands of templates on the pages of materials.</summary>
internal static class BrandingParts
{
    private const string Part = "vorlage";

    /// <summary>What the page of a material asks for: whether what is handed out has a template, only for those who could use it.</summary>
    public static PageLines<Material> Asked { get; } = new(Part, (visit, material) => !visit.Me.IsInCommunity ? null
        : visit.Db.SheetTemplates.Where(one => one.MaterialId == material.Id && one.FromEdition <= material.CurrentNumber)
            .Select(one => new Line { Id = one.Id, Number = one.FromEdition }));

    /// <summary>On the page of a material: "mit unserem Namen".</summary>
    public static Task<TemplateOnPage?> OnPage(SlotVisit visit, Material material) =>
        Task.FromResult(visit.Lines.Has(Part) && material.IsOffered ? new TemplateOnPage(material, visit.Me.CanEdit(material)) : null);

    /// <summary>Where its team works on it: the template.</summary>
    public static async Task<TemplateOnDesk?> OnDesk(SlotVisit visit, Material material)
    {
        var from = await visit.Db.SheetTemplates.Where(one => one.MaterialId == material.Id).OrderByDescending(one => one.FromEdition)
            .Select(one => (int?)one.FromEdition).FirstOrDefaultAsync(visit.Cancel);
        return new(material, from);
    }
}

/// <summary>A material with a template, for its readers.</summary>
internal sealed record TemplateOnPage(Material Material, bool IsOurs);

/// <summary>A material and from which edition on it has its latest template; null where it has none.</summary>
internal sealed record TemplateOnDesk(Material Material, int? From);
