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
        var (at, instead) = basis is { SaysNothingNew: true } ? await Dropped(person, page, cancel) : await Kept(request, person, cancel);
        return new(at, others, basis?.By, instead);
    }

    private async Task<(string? At, string? Instead)> Dropped(Guid person, string page, CancellationToken cancel)
    {
        await DropDraft(person, page, cancel);
        return default;
    }

    private async Task<(string? At, string? Instead)> Kept(HttpRequest request, Guid person, CancellationToken cancel)
    {
        if (WrittenIn(request) is not { } fields) return default;
        if (fields.Length > MaxLength || request.Path.Value!.Length > LongestPage) return (null, DraftAnswer.TooLong);
        var isKept = await StoreDraft(person, request.Path.Value, keys.Of(request.Form[FormDraft.Field].ToString())?.Id,
            Convert.ToBase64String(For(person).Protect(fields)), cancel);
        return isKept ? (new KeptDraft(Guid.Empty, clock.Now, "").Clock, null) : (null, DraftAnswer.SavedBefore);
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
    internal async Task DropDraft(Guid person, string page, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(TurnOf(person), cancel);
        await db.Set<KeptText>().Where(one => one.PersonId == person && one.Page == page).ExecuteDeleteAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    /// <summary>The page of a draft of this person; null where there is none.</summary>
    internal Task<string?> PageOfDraft(Guid id, Guid person, CancellationToken cancel) => db.Set<KeptText>()
        .Where(one => one.Id == id && one.PersonId == person && one.Page != null).Select(one => one.Page).SingleOrDefaultAsync(cancel);

    private static string TurnOf(Guid person) => $"drafts {person:N}";

    private static byte[]? WrittenIn(HttpRequest request)
    {
        var fields = TextOf(request.Form);
        fields.Remove(FormDraft.Field);
        return fields.Count == 0 ? null : JsonSerializer.SerializeToUtf8Bytes(new KeptFields(request.Path, fields));
    }

    // A draft that was under way while its form was saved comes too late: within the turn, either it is seen that the form was saved, or
    // the form drops the draft in the turn after this one.
    private async Task<bool> StoreDraft(Guid person, string page, Guid? form, string fields, CancellationToken cancel)
    {
        var (drafts, at) = (db.Set<KeptText>().Where(one => one.PersonId == person && one.Page != null), clock.Now);
        await using var turn = await db.TakeLock(TurnOf(person), cancel);
        if (form is { } key && await db.Set<SentForm>().AnyAsync(one => one.Id == key, cancel)) return false;
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
        return true;
    }
}
