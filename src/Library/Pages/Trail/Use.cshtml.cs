using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Library.Pages;

/// <summary>"Wir nutzen das": somebody says so for an alliance for which they write.</summary>
internal sealed class UseModel : MaterialReaderPage
{
    [BindProperty]
    public Guid AllianceId { get; set; }

    [BindProperty, StringLength(200)]
    public string? Note { get; set; }

    /// <summary>The alliances for which the person may say so.</summary>
    public IReadOnlyList<Alliance> Mine { get; private set; } = [];

    public IEnumerable<SelectListItem> Choices => Mine.Select(one => new SelectListItem(one.Name, $"{one.Id}"));

    protected override Task<Material?> Find() => Db.Materials.VisibleTo(Me, Db)
        .Include(one => one.Uses.Where(use => use.EndedAt == null)).FindBySlug(Slug, Cancel);

    protected override async Task LoadMore()
    {
        var ids = Me.WritesFor;
        Mine = await Db.Alliances.Known.Where(one => ids.Contains(one.Id)).ByName.ToListAsync(Cancel);
    }

    public void OnGet()
    {
        ModelState.Clear();
        AllianceId = Mine.Select(one => one.Id).FirstOrDefault();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Mine.FirstOrDefault(one => one.Id == AllianceId) is not { } alliance)
            return Again(nameof(AllianceId), "Bitte wählen Sie eines Ihrer Bündnisse.");
        if (!ModelState.IsValid) return Again();
        if (Material.ObstacleToUse(alliance) is { } obstacle) return Again("", obstacle);
        await using var turn = await Db.TakeLock($"use {Material.Id:N}", Cancel);
        if (!await Db.MaterialUses.AnyAsync(one => one.MaterialId == Material.Id && one.AllianceId == alliance.Id && one.EndedAt == null,
            Cancel)) Db.Add(Material.Use(alliance, Note, Me.PersonId, Now));
        var done = await Saved($"Auf der Seite steht jetzt: {alliance.Name} nutzt es.", Material.Path);
        await turn.CommitAsync(Cancel);
        return done;
    }
}

/// <summary>An alliance no longer uses a material.</summary>
internal sealed class UseEndModel : MaterialReaderPage
{
    protected override Task<Material?> Find() => Db.Materials.VisibleTo(Me, Db).Include(one => one.Uses).FindBySlug(Slug, Cancel);

    public IActionResult OnGet() => Redirect(Material.Path);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Material.Uses.FirstOrDefault(one => one.Id == IdInAddress) is not { } use || !Me.CanEditAlliance(use.AllianceId))
            return NotFound();
        Material.EndUse(use, Me.PersonId, Now);
        return await Saved("Gespeichert.", Material.Path);
    }
}
