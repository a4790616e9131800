using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace Buendnisnetz.Frame;

/// <summary>Keeps what was written into forms for those who wrote it, and gives it back to them alone.</summary>
public sealed partial class KeptTexts(Db db, FormKeys keys, IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>Names the kept text in the address of the form.</summary>
    public const string Parameter = "aufgehoben";

    private const int MaxLength = 200_000;
    private const int MaxTexts = 5;
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);
    private static readonly HashSet<string> NotText = ["__RequestVerificationToken", FormKeys.Field, HumanTrap.Bait, HumanTrap.Stamp];

    /// <summary>
    /// Keeps what was sent for the person for whom the form was made; the address under which it comes back, or null where nothing is
    /// kept: nobody had signed in, the form says nothing, or it says too much.
    /// </summary>
    public async Task<string?> Keep(HttpRequest request, KeptBecause because, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await Read(request, cancel) is not { } form || keys.Of(form) is not { } key || key.Person == Guid.Empty) return null;
        var fields = TextOf(form);
        var json = JsonSerializer.SerializeToUtf8Bytes(new KeptFields(request.Path, fields));
        if (fields.Count == 0 || json.Length > MaxLength) return null;
        var text = KeptText.Of(key.Person, Convert.ToBase64String(For(key.Person).Protect(json)), because, clock.Now);
        await Store(text, cancel);
        return PageOf(request, text.Id);
    }

    /// <summary>Whether this address leads back to a text that is kept.</summary>
    public async Task<bool> Leads(string? address, CancellationToken cancel) =>
        address is not null && IdIn(address) is { } id && await db.Set<KeptText>().AnyAsync(text => text.Id == id, cancel);

    /// <summary>Why the text is kept, in a sentence, and its fields; null where there is none for this person.</summary>
    internal async Task<(string Sentence, KeptFields Fields)?> Find(Guid id, Guid person, CancellationToken cancel)
    {
        var (since, typed) = (clock.Now - KeptFor, clock.Now - DraftsFor);
        var text = await db.Set<KeptText>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.PersonId == person
            && (one.KeptAt > since || (one.Because == KeptBecause.Draft && one.KeptAt > typed)), cancel);
        if (text is null) return null;
        try
        {
            var json = For(person).Unprotect(Convert.FromBase64String(text.Fields));
            return (text.Sentence, JsonSerializer.Deserialize<KeptFields>(json)!);
        }
        catch (CryptographicException) { return null; }
    }

    /// <summary>The text is where it belongs now.</summary>
    internal Task Drop(Guid id, Guid person, CancellationToken cancel) =>
        db.Set<KeptText>().Where(text => text.Id == id && text.PersonId == person).ExecuteDeleteAsync(cancel);

    private IDataProtector For(Guid person) => protection.CreateProtector("KeptTexts", person.ToString());

    private static Dictionary<string, string[]> TextOf(IFormCollection form) => form
        .Where(field => !NotText.Contains(field.Key) && !field.Key.StartsWith(UploadsAtHand.Prefix, StringComparison.Ordinal))
        .ToDictionary(field => CleanText.Of(field.Key), field => field.Value.Select(value => CleanText.Of(value ?? "")).ToArray());

    private static async Task<IFormCollection?> Read(HttpRequest request, CancellationToken cancel)
    {
        if (!request.HasFormContentType) return null;
        try { return await request.ReadFormAsync(cancel); }
        catch (Exception error) when (error is InvalidDataException or IOException) { return null; }
    }

    /// <summary>A person has a few texts at most: the oldest give way.</summary>
    private async Task Store(KeptText text, CancellationToken cancel)
    {
        var texts = db.Set<KeptText>();
        var older = await texts.Where(one => one.PersonId == text.PersonId && one.Because != KeptBecause.Draft)
            .OrderByDescending(one => one.KeptAt).Select(one => one.Id)
            .Skip(MaxTexts - 1).ToListAsync(cancel);
        if (older.Count > 0) await texts.Where(one => older.Contains(one.Id)).ExecuteDeleteAsync(cancel);
        texts.Add(text);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The page on which the form stood, else the one that it was sent to.</summary>
    private static string PageOf(HttpRequest request, Guid id)
    {
        var from = request.Headers.Referer.ToString();
        var address = Uri.TryCreate(from, UriKind.Absolute, out var page) && page.Authority == request.Host.Value
            && !page.PathAndQuery.StartsWith("//", StringComparison.Ordinal)
            ? page.PathAndQuery : request.GetEncodedPathAndQuery();
        var (path, query) = (address.Split('?')[0], QueryHelpers.ParseQuery(new Uri(Anywhere, address).Query));
        var rest = QueryString.Create(query.Where(pair => pair.Key is not ("handler" or Parameter)));
        return path + rest.Add(Parameter, id.ToString());
    }

    private static Guid? IdIn(string address) => Uri.TryCreate(Anywhere, address, out var page)
        && QueryHelpers.ParseQuery(page.Query).TryGetValue(Parameter, out var id) && Guid.TryParse(id, out var known) ? known : null;

    private static Uri Anywhere { get; } = new("https://house.invalid");
}

/// <summary>What stood in a form.</summary>
/// <param name="Target">Where the form was sent to.</param>
/// <param name="Values">The fields by their names.</param>
internal sealed record KeptFields(string Target, IReadOnlyDictionary<string, string[]> Values);
