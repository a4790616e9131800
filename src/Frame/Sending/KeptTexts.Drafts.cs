using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Frame;

// What is still being written: one draft for each person and form, replaced as it grows.
public sealed partial class KeptTexts
{
    private const int MaxDrafts = 20;
    private const int LongestPage = 300;
    private static readonly TimeSpan DraftsFor = TimeSpan.FromDays(30);

    /// <summary>Keeps what stands in the form now. What says nothing but what is stored is no draft.</summary>
    internal async Task<DraftAnswer> KeepDraft(HttpRequest request, Guid person, CancellationToken cancel)
    {
        var (basis, page) = (request.HttpContext.Features.Get<Basis>(), request.Path.Value!);
        var others = basis?.OfOthers.ToList() ?? [];
        if (basis is { SaysNothingNew: true }) await DropDraft(person, page, cancel);
        else if (Written(request, person) is { } fields && page.Length <= LongestPage)
        {
            await StoreDraft(person, page, fields, cancel);
            return new(new KeptDraft(Guid.Empty, clock.Now, "").Clock, others, basis?.By);
        }
        return new(null, others, basis?.By);
    }

    /// <summary>The draft of this person for this form; null where there is none, or where it stands in the form already.</summary>
    internal async Task<KeptDraft?> DraftOf(Guid person, HttpRequest request, CancellationToken cancel)
    {
        var (since, page) = (clock.Now - DraftsFor, request.Path.Value!);
        if (request.Query.ContainsKey(Parameter)) return null;
        var found = await db.Set<KeptText>().Where(one => one.PersonId == person && one.Page == page && one.KeptAt > since)
            .Select(one => new { one.Id, one.KeptAt }).SingleOrDefaultAsync(cancel);
        return found is null ? null : new(found.Id, found.KeptAt, $"{page}?{Parameter}={found.Id}");
    }

    /// <summary>The form is saved: nothing is left to be written.</summary>
    internal Task DropDraft(Guid person, string page, CancellationToken cancel) =>
        db.Set<KeptText>().Where(one => one.PersonId == person && one.Page == page).ExecuteDeleteAsync(cancel);

    /// <summary>The page of a draft of this person; null where there is none.</summary>
    internal Task<string?> PageOfDraft(Guid id, Guid person, CancellationToken cancel) => db.Set<KeptText>()
        .Where(one => one.Id == id && one.PersonId == person && one.Page != null).Select(one => one.Page).SingleOrDefaultAsync(cancel);

    private string? Written(HttpRequest request, Guid person)
    {
        var fields = TextOf(request.Form);
        fields.Remove(FormDraft.Field);
        var json = JsonSerializer.SerializeToUtf8Bytes(new KeptFields(request.Path, fields));
        return fields.Count == 0 || json.Length > MaxLength ? null : Convert.ToBase64String(For(person).Protect(json));
    }

    private async Task StoreDraft(Guid person, string page, string fields, CancellationToken cancel)
    {
        var (drafts, at) = (db.Set<KeptText>().Where(one => one.PersonId == person && one.Page != null), clock.Now);
        await using var turn = await db.TakeLock($"drafts {person:N}", cancel);
        var there = await drafts.Where(one => one.Page == page).ExecuteUpdateAsync(set => set.SetProperty(one => one.Fields, fields)
            .SetProperty(one => one.KeptAt, at), cancel);
        if (there == 0)
        {
            var older = await drafts.OrderByDescending(one => one.KeptAt).ThenBy(one => one.Id).Select(one => one.Id).ToListAsync(cancel);
            var gone = older.Skip(MaxDrafts - 1).ToList();
            if (gone.Count > 0) await drafts.Where(one => gone.Contains(one.Id)).ExecuteDeleteAsync(cancel);
            db.Add(KeptText.Draft(person, page, fields, at));
            await db.SaveChangesAsync(cancel);
        }
        await turn.CommitAsync(cancel);
    }
}
