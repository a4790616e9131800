using Buendnisnetz.Alliances;
using Buendnisnetz.Branding;
using Buendnisnetz.Library;
using Buendnisnetz.Networks;
using Buendnisnetz.Projects;

namespace Buendnisnetz.Tests.Conventions;

/// <summary>Materials: one that others read, with everything on it, and one that lies with an office.</summary>
internal sealed partial class RealThings
{
    private readonly List<KnownThings> materials = [];

    private async Task Materials(Db db, DateTimeOffset at)
    {
        var open = await db.Materials.Open.Where(one => one.Uses.Any() && one.Authors.Any()).WithPage.OrderBy(one => one.Id).FirstAsync();
        var cited = db.Add(open.Cite(new(CitationKind.Cited, "Jemand", "Eine Zeitung"), null, at)).Entity;
        var (copies, copied) = await Branded(db, open, at);
        materials.Add(Known([], ("materialien/slug", open.Slug), ("fuer-alle/id", copies), ("ausgaben/id", copied),
            ("nutzung/id", open.Uses[0].Id), ("urheber/id", open.Authors[0].Id),
            ("erwaehnung/id", cited.Id), ("dateien/id", open.Current!.Files[0].Id), ("datei/id", Guid.CreateVersion7()),
            ("stueck/id", Guid.CreateVersion7()), ("bei/kind", "project"), ("bei/id", await First(db.Projects.Open))));
        var network = await db.Networks.Living.ByName.FirstAsync();
        var home = await db.Alliances.ForTerritory.FirstAsync(one => one.Id == open.AllianceId);
        var waiting = db.Materials.Add(Material.Begin(MaterialHome.Of(home), new("Liegt zur Durchsicht", MaterialKind.Flyer, "Ein Satz.",
            "", ["erziehung"], [MaterialAudience.Families], null, Licence.CcZero, ""), "liegt-zur-durchsicht", null, at)).Entity;
        await db.Entry(waiting).Reference(one => one.Alliance).LoadAsync();
        var file = db.Files.Add(new StoredFile("none", "a.pdf", "application/pdf", 1, null, at)).Entity;
        db.Add(waiting.Attach(file, "Druck", null, at));
        waiting.Submit(network.Id, null, at);
        materials.Add(Known([], ("materialien/slug", waiting.Slug)));
        Add(("sammlungen/slug", await db.MaterialCollections.OrderBy(one => one.Id).Select(one => one.Slug).FirstAsync()));
    }

    /// <summary>A copy with the name of an alliance, asked for together with none.</summary>
    private static async Task<(Guid Batch, Guid Copy)> Branded(Db db, Material open, DateTimeOffset at)
    {
        var template = await db.TemplateOf(open.Id, open.CurrentNumber, default);
        var batch = db.CopyBatches.Add(CopyBatch.Ask(open, template, null, at)).Entity;
        var user = await db.Alliances.FirstAsync(one => one.Id == open.Uses[0].AllianceId);
        var copy = db.BrandedCopies.Add(BrandedCopy.For(user, open, template, null, at, batch)).Entity;
        copy.Take(open.Current!.Files[0].File!, 2, [], at);
        return (batch.Id, copy.Id);
    }
}
