using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>What somebody says who registers.</summary>
internal sealed class BookingForm
{
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

    /// <summary>Which workshops one would like.</summary>
    public WishForm Wishes { get; set; } = new();

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
        var lines = TypedLine.Of(Colleagues);
        if (lines.Count > MostColleagues) complain($"Bitte melden Sie höchstens {MostColleagues} Personen auf einmal mit an.");
        foreach (var line in lines) people.Add(Colleague(line.Text, problem => complain(line.Says(problem))));
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
}
