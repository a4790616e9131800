using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Buendnisnetz.Accounts;

/// <summary>Everything the house knows about a person, collected from all modules.</summary>
internal sealed record PersonalExport(IReadOnlyDictionary<string, string> Account, IReadOnlyList<PersonalExport.Section> Sections)
{
    public sealed record Section(string Label, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
    {
        [System.Text.Json.Serialization.JsonIgnore]
        public IReadOnlyList<string> Labels => [.. Rows.SelectMany(row => row.Keys).Distinct()];
    }

    public static async Task<PersonalExport> Of(Person person, Actor reader, Db db, CancellationToken cancel)
    {
        var known = person.InData with { IsReader = reader.PersonId == person.Id };
        var sections = new List<Section>();
        foreach (var data in db.Catalog.Of<PersonalData>())
            sections.Add(new(data.Label, await data.Describe(db, known, cancel)));
        return new(Describe(person), [.. sections.Where(section => section.Rows.Count > 0)]);
    }

    /// <summary>All of it as JSON that people can read too, in UTF-8 (Art. 20 GDPR).</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Readable);

    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static Dictionary<string, string> Describe(Person person) => new (string Label, string? Value)[]
    {
        ("Name", person.Name), ("E-Mail", person.Email), ("Funktion", person.Function), ("Telefon", person.Phone),
        ("Konto seit", person.CreatedAt.LongMoment), ("Zuletzt da", person.LastSeenAt?.LongMoment),
            ("Gesperrt seit", person.LockedAt?.LongMoment),
    }.Where(line => line.Value is not null).ToDictionary(line => line.Label, line => line.Value!);
}
