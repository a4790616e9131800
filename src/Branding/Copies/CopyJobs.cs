
namespace Buendnisnetz.Branding;

/// <summary>A copy is to be made.</summary>
internal sealed record CopyAsked(Guid CopyId);

/// <summary>The content of a copy that was cleared away.</summary>
internal sealed record CopyContentGone(string Hash) : IContentGone;

/// <summary>
/// Makes one copy, each by a job of its own: one that fails stops no other, and one that was killed is made by the next try. That it is
/// made is saved together with the job, so that nothing is made twice.
/// </summary>
internal sealed class MakeCopy(Db db, SheetPress press, FileStore store, TimeProvider clock) : Work<CopyAsked>
{
    public const int Tries = 3;

    public override async Task Do(CopyAsked payload, CancellationToken cancel)
    {
        if (await Load(payload, cancel) is not { State: CopyState.Waiting } copy) return;
        var (material, template) = (copy.Material!, await db.TemplateOf(copy.MaterialId, copy.Edition, cancel));
        if ((press.Obstacle ?? BrandedCopy.ObstacleTo(material, template)) is { } obstacle)
        {
            copy.Fail(obstacle);
            return;
        }
        var sheet = FilledSheet.Of(material, copy.Edition, template!.Wording, await SenderOf(copy, cancel));
        var printed = await press.Print(db, sheet, await db.PictureOf(material.Id, copy.Edition, cancel), cancel)
            ?? throw new InvalidOperationException("The press has made nothing of this copy");
        await Keep(copy, printed, sheet, cancel);
    }

    public override async Task GiveUp(CopyAsked payload, CancellationToken cancel)
    {
        var copy = await db.BrandedCopies.FirstOrDefaultAsync(one => one.Id == payload.CopyId, cancel);
        copy?.Fail("Das PDF ließ sich auch beim dritten Versuch nicht machen. Die Administration sieht die Ursache.");
    }

    private Task<BrandedCopy?> Load(CopyAsked payload, CancellationToken cancel) => db.BrandedCopies
        .Include(one => one.Material!.Alliance).Include(one => one.Material!.Network).Include(one => one.Organisation)
        .Include(one => one.Alliance!.ContactPoints).AsSplitQuery().FirstOrDefaultAsync(one => one.Id == payload.CopyId, cancel);

    private async Task<Sender> SenderOf(BrandedCopy copy, CancellationToken cancel) => copy.Alliance is { } alliance
        ? Sender.Of(alliance, press.Site) : Sender.Of(copy.Organisation!, await db.OfficesOf(copy.Material!, cancel), press.Site);

    /// <summary>A full disk is said at the copy, and trying again is a button there.</summary>
    private async Task Keep(BrandedCopy copy, PrintedSheet printed, FilledSheet sheet, CancellationToken cancel)
    {
        try
        {
            using var content = new MemoryStream(printed.Paper);
            var file = await store.Keep(content, $"{Slug.Of(copy.Material!.Title)}-{Slug.Of(copy.Name)}.pdf", null, clock.Now, cancel);
            db.Files.Add(file);
            copy.Take(file, printed.Pages, sheet.Sender.Missing(sheet.Wording.Places), clock.Now);
        }
        catch (Refusal full) { copy.Fail(full.Message); }
    }
}
