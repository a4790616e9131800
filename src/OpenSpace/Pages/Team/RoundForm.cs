using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.OpenSpace.Pages;

/// <summary>How an open space goes, as the team writes it.</summary>
internal sealed class RoundForm
{
    private static readonly TimeOnly Evening = new(20, 0);

    [Required(ErrorMessage = "Bitte sagen Sie, worum es gehen soll."), StringLength(300)]
    public string? Question { get; set; }

    public TopicCircle Circle { get; set; }

    [StringLength(40_000)]
    public string? Guests { get; set; }

    [Required(ErrorMessage = "Bitte nennen Sie den Tag.")]
    public DateOnly? TopicsOn { get; set; }

    [Required(ErrorMessage = "Bitte nennen Sie die Uhrzeit.")]
    public TimeOnly? TopicsAt { get; set; }

    [Required(ErrorMessage = "Bitte nennen Sie den Tag.")]
    public DateOnly? VotesOn { get; set; }

    [Required(ErrorMessage = "Bitte nennen Sie die Uhrzeit.")]
    public TimeOnly? VotesAt { get; set; }

    public int VotesEach { get; set; } = 3;

    public int Groups { get; set; } = 4;

    public bool ShowsTally { get; set; }

    public static IEnumerable<SelectListItem> Circles =>
        Enum.GetValues<TopicCircle>().Select(circle => new SelectListItem(circle.Label.Capitalised, circle.ToString()));

    public static RoundForm Of(TopicRound? round, IEnumerable<TopicVoice> guests, Event planned, DateTimeOffset now) =>
        round is null ? Proposed(planned, now) : new()
        {
            Question = round.Question,
            Circle = round.Circle,
            Guests = string.Join('\n', guests.Select(one => $"{one.Name}, {one.Email}")),
            TopicsOn = round.TopicsUntil.BerlinDay,
            TopicsAt = TimeOnly.FromDateTime(round.TopicsUntil.BerlinTime),
            VotesOn = round.VotesUntil.BerlinDay,
            VotesAt = TimeOnly.FromDateTime(round.VotesUntil.BerlinTime),
            VotesEach = round.VotesEach,
            Groups = round.Groups,
            ShowsTally = round.ShowsTally,
        };

    public TopicTerms ToTerms() => new(Question ?? "", Circle, EventTime.Moment(TopicsOn!.Value, TopicsAt!.Value),
        EventTime.Moment(VotesOn!.Value, VotesAt!.Value), VotesEach, Groups, ShowsTally);

    /// <summary>Who is named, one a line; what is wrong with a line goes to its field.</summary>
    public IReadOnlyList<NamedGuest> Named(Action<string> complain)
    {
        List<NamedGuest> guests = [];
        foreach (var line in TypedLine.Of(Guests))
            if (line.Text.Split([',', ';'], 2, StringSplitOptions.TrimEntries) is [{ Length: > 1 and <= 120 } name, { Length: > 0 } typed])
            {
                var email = CleanText.Visible(typed);
                if (TypedAddress.Problem(email) is { } problem) complain(line.Says(problem));
                guests.Add(new(name, email));
            }
            else complain(line.Says("Bitte schreiben Sie Name, E-Mail-Adresse."));
        if (guests.DistinctBy(one => one.Email.ToLowerInvariant()).Count() < guests.Count) complain("Eine Adresse steht hier zweimal.");
        if (Circle == TopicCircle.Named && guests.Count == 0) complain("Bitte nennen Sie, wer mitmacht.");
        return Circle == TopicCircle.Named ? guests : [];
    }

    /// <summary>
    /// Topics until two weeks before, votes until a week before, where there is so much time; no moments where no two evenings are left.
    /// </summary>
    private static RoundForm Proposed(Event planned, DateTimeOffset now)
    {
        var (today, day) = (now.BerlinDay, planned.BeginsAt > now.AddYears(2) ? now.AddDays(42).BerlinDay : planned.BeginsAt.BerlinDay);
        var left = Math.Max(0, day.DayNumber - today.DayNumber);
        var (topics, votes) = (day.AddDays(-Math.Clamp(left * 2 / 3, 2, 14)), day.AddDays(-Math.Clamp(left / 3, 1, 7)));
        RoundForm form = new() { Question = "Woran möchten Sie arbeiten?" };
        if (EventTime.Moment(topics, Evening) > now)
            (form.TopicsOn, form.TopicsAt, form.VotesOn, form.VotesAt) = (topics, Evening, votes, Evening);
        return form;
    }
}
