using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Mvc.Rendering;
using Session = Buendnisnetz.Events.Session;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>What somebody says who registers.</summary>
internal sealed class BookingForm
{
    /// <summary>How many wishes one has in a round.</summary>
    public const int Wished = 3;

    private const int MostColleagues = 9;

    [Required(ErrorMessage = "Bitte geben Sie Ihren Namen an."), PersonName]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Bitte geben Sie Ihre E-Mail-Adresse an."), StringLength(200)]
    [EmailAddress(ErrorMessage = "Bitte geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel name@stadt.de.")]
    public string? Email { get; set; }

    [StringLength(200)]
    public string? Organisation { get; set; }

    [StringLength(200)]
    public string? Function { get; set; }

    public Sector? Sector { get; set; }

    [StringLength(2000)]
    public string? Colleagues { get; set; }

    /// <summary>Sessions by round and rank: round 1 wish 1, round 1 wish 2 …</summary>
    public IList<Guid?> Wishes { get; set; } = [];

    /// <summary>Answers to the event's own questions.</summary>
    public List<AnswerForm> Answers { get; set; } = [];

    public bool IsListed { get; set; }

    public bool StaysListed { get; set; }

    public bool Pictures { get; set; }

    public static IEnumerable<SelectListItem> Sectors =>
        [new("keine Angabe", ""), .. SectorWords.All.Select(sector => new SelectListItem(sector.Label, sector.ToString()))];

    /// <summary>The people, the one who registers first; what is wrong with a line of colleagues goes to its field.</summary>
    public IReadOnlyList<Attendee> People(Action<string> complain)
    {
        List<Attendee> people = [new(Name!, Email!, Organisation, Function, Sector)];
        var lines = (Colleagues ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length > MostColleagues) complain($"Bitte melden Sie höchstens {MostColleagues} Personen auf einmal mit an.");
        foreach (var line in lines) people.Add(Colleague(line, complain));
        if (people.DistinctBy(who => (Folding.Fold(who.Name), who.Email.ToLowerInvariant())).Count() < people.Count)
            complain("Eine Person steht hier zweimal.");
        return people;
    }

    private Attendee Colleague(string line, Action<string> complain)
    {
        var (name, email) = line.Split([',', ';'], 2, StringSplitOptions.TrimEntries) is [var first, { Length: > 0 } second]
            ? (first, CleanText.Visible(second)) : (line, Email!);
        if (name.Length is < 2 or > Person.MaxNameLength || PersonNameAttribute.IsNone(name)) complain($"{name.Quoted} ist kein Name.");
        if (email != Email && TypedAddress.Problem(email) is { } problem) complain(problem);
        return new(name, email, Organisation, null, Sector);
    }

    /// <summary>What was wished, each session once in its best rank.</summary>
    public IReadOnlyList<(Guid Session, int Rank)> Wanted(IReadOnlyList<Session> sessions, bool ranked) =>
        [.. Wishes.Index().Where(wish => wish.Item is { } id && sessions.Any(session => session.Id == id))
            .Select(wish => (Session: wish.Item!.Value, Rank: ranked ? (wish.Index % Wished) + 1 : 1))
            .GroupBy(wish => wish.Session).Select(all => all.MinBy(wish => wish.Rank))];
}
