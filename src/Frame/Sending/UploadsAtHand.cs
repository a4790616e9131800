using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Frame;

/// <summary>Files of forms that come back with an error: kept for the person, and given again when the form is sent again.</summary>
public sealed class UploadsAtHand(Db db, FileStore files, IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>What the name of the hidden field begins with that stands for a kept file.</summary>
    internal const string Prefix = "behalten.";

    private readonly Dictionary<string, KeptUpload> atHand = [];

    /// <summary>The file that is kept for a field of this request; null where there is none.</summary>
    internal KeptUpload? Of(string field) => atHand.GetValueOrDefault(field);

    /// <summary>Puts the kept files where the form has no new ones, as if they had been chosen again.</summary>
    internal async Task Give(HttpRequest request, Guid person, CancellationToken cancel)
    {
        var again = new FormFileCollection();
        foreach (var (name, value) in request.Form.Where(field => field.Key.StartsWith(Prefix, StringComparison.Ordinal)))
            if (Guid.TryParse(value, out var id) && !request.Form.Files.Any(file => file.Name == name[Prefix.Length..] && file.Length > 0)
                && await Take(id, name[Prefix.Length..], person, cancel) is { } file) again.Add(file);
        if (again.Count == 0) return;
        again.AddRange(request.Form.Files.Where(file => file.Length > 0));
        request.Form = new FormCollection(request.Form.ToDictionary(), again);
    }

    /// <summary>
    /// The form comes back: what came with it is kept, where nothing is wrong with it itself; else that is said in the same round.
    /// </summary>
    internal async Task Keep(HttpRequest request, ModelStateDictionary state, Guid person, CancellationToken cancel)
    {
        var now = clock.Now;
        foreach (var file in request.Form.Files.Where(file => file.Length > 0))
        {
            if (state.TryGetValue(file.Name, out var entry) && entry.Errors.Count > 0) atHand.Remove(file.Name);
            else if (!atHand.ContainsKey(file.Name)) await Lay(file, state, person, now, cancel);
        }
    }

    private async Task Lay(IFormFile file, ModelStateDictionary state, Guid person, DateTimeOffset at, CancellationToken cancel)
    {
        try
        {
            if (await Lay(file, person, at, cancel) is { } kept) atHand[file.Name] = kept;
        }
        catch (Refusal refusal) { state.AddModelError(file.Name, refusal.Message); }
    }

    /// <summary>The form is saved: nobody needs them any more.</summary>
    internal async Task Drop(CancellationToken cancel)
    {
        if (atHand.Count == 0) return;
        var ids = atHand.Values.Select(kept => kept.Id).ToList();
        await Drop(db, files, db.Set<KeptUpload>().Where(kept => ids.Contains(kept.Id)), cancel);
    }

    /// <summary>Removes uploads and what lies in the store.</summary>
    internal static async Task<int> Drop(Db db, FileStore files, IQueryable<KeptUpload> uploads, CancellationToken cancel)
    {
        var ids = await uploads.Select(kept => kept.Id).ToListAsync(cancel);
        foreach (var id in ids) await files.DropLater(id, cancel);
        return await db.Set<KeptUpload>().Where(kept => ids.Contains(kept.Id)).ExecuteDeleteAsync(cancel);
    }

    private async Task<FormFile?> Take(Guid id, string field, Guid person, CancellationToken cancel)
    {
        var kept = await db.Set<KeptUpload>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.PersonId == person, cancel);
        if (kept is null || await files.OpenLater(id, cancel) is not { } content) return null;
        atHand[field] = kept;
        return new FormFile(content, 0, content.Length, field, kept.Name);
    }

    private async Task<KeptUpload?> Lay(IFormFile file, Guid person, DateTimeOffset at, CancellationToken cancel)
    {
        var id = Guid.NewGuid();
        if (await files.KeepForLater(file, id, cancel) is not { } name) return null;
        var kept = KeptUpload.Of(id, person, name, at);
        await using var apart = scopes.CreateAsyncScope(); // The form was refused: nothing of it may be saved along.
        var clean = apart.ServiceProvider.GetRequiredService<Db>();
        clean.Add(kept);
        await clean.SaveChangesAsync(cancel);
        return kept;
    }
}
