using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Demo;

/// <summary>
/// The organisations, people and areas of the demo. Every organisation is entered once, in however many sheets it appears (INV-08).
/// </summary>
internal sealed class Register(
    Db db, DemoCalendar calendar, IReadOnlyDictionary<string, Area> areas, IReadOnlyDictionary<string, DemoPicture> pictures)
{
    private static readonly string[] Exchanges = ["030 23125", "069 90009", "0221 4710", "040 66969", "089 99998"];

    private readonly Dictionary<string, (string Category, string Town)> known = [];
    private readonly Dictionary<string, Organisation> organisations = [];
    private readonly HashSet<string> slugs = ["neu"];
    private readonly Dictionary<string, Person> people = [];
    private int phones = 100;

    public Db Db => db;

    public DemoCalendar Calendar => calendar;

    public IReadOnlyDictionary<string, Person> People => people;

    /// <summary>The alliances that were begun so far, by sheet.</summary>
    public Dictionary<string, Alliance> Alliances { get; } = [];

    /// <summary>The drawn pictures, by sheet.</summary>
    public IReadOnlyDictionary<string, DemoPicture> Pictures => pictures;

    /// <summary>The areas with these keys, in their order.</summary>
    public IReadOnlyList<Area> Territory(string keys) => [.. keys.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(key => areas[key])];

    /// <summary>Takes down what the partner lists of a sheet say about organisations: "kategorie, Ort".</summary>
    public void Learn(DemoSheet sheet)
    {
        foreach (var row in sheet.Rows("Partner").Where(row => row[1].Length > 0 && row[1] != PartnerCategories.Citizen))
        {
            var (category, town) = row[1].Split(", ") is [var first, var second] ? (first, second) : (row[1], "");
            known.TryAdd(row[0], (category, town));
        }
    }

    /// <summary>The organisation of this name; it is entered when it is first needed.</summary>
    public Organisation Organisation(string name, DateTimeOffset at)
    {
        if (organisations.TryGetValue(name, out var there)) return there;
        if (!known.TryGetValue(name,
            out var facts)) throw new InvalidOperationException($"No sheet says what kind of organisation {name} is.");
        var slug = Slug.Of(name, slugs);
        slugs.Add(slug);
        var made = Organisations.Organisation.Enter(name, slug, new OrganisationFacts(facts.Category, facts.Town), null, at);
        db.Organisations.Add(made);
        return organisations[name] = made;
    }

    /// <summary>An account for somebody invented.</summary>
    public Person Invite(string name, string mailbox, DateTimeOffset at)
    {
        if (people.TryGetValue(mailbox, out var there)) return there;
        return people[mailbox] = db.People.Add(Person.Invite(name, mailbox, null, at)).Entity;
    }

    /// <summary>A telephone number from the ranges that are kept free for films and plays.</summary>
    public string Phone() => $"{Exchanges[phones % Exchanges.Length]} {phones++:000}";
}
