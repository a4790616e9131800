using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The named successor, signed in, says yes or kindly no.</summary>
internal sealed class ReplyModel(Db db, TimeProvider clock) : LeadershipPage(db, clock)
{
    [BindProperty, StringLength(2000)]
    public string? Words { get; set; }

    public HandoverLetter Letter => new(Alliance, AllianceLeadership.Handover!, People!);

    protected override bool MayUse() => AmSuccessor && AllianceLeadership.Handover is { IsOpen: true };

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await using var leadership = await LockLeadership();
        var successor = await Db.People.FirstAsync(person => person.Id == Me.Person, Cancel);
        if (leadership.Handover is not { } handover) return Again("", "Die Anfrage wurde zurückgezogen. Sie brauchen nichts mehr zu tun.");
        if (handover.ObstacleToAnswering(Now) is { } obstacle) return Again("", obstacle);
        leadership.Accept(successor, Now);
        await Db.TakeBackQuestions(HandoverPost.Purpose, handover.Id, Now, Cancel);
        await Db.TellOfAcceptance(handover, Alliance, successor, Now, Cancel);
        TellTeam(handover.IsOpen ? "Die Nachfolge in der Koordination hat zugesagt." : "Die Koordination ist übergeben.");
        return await Kept(leadership, "Danke, dass Sie übernehmen. Hier ist alles, was dazugehört.");
    }

    public async Task<IActionResult> OnPostDeclineAsync()
    {
        await using var leadership = await LockLeadership();
        if (leadership.Handover is not { IsOpen: true } handover) return Again("", "Die Anfrage wurde zurückgezogen. Sie brauchen nichts mehr zu tun.");
        handover.Decline(Me.PersonId, Now);
        await Db.TakeBackQuestions(HandoverPost.Purpose, handover.Id, Now, Cancel);
        await Db.TellOfRefusal(handover, Alliance, Words, Now, Cancel);
        return await Kept(leadership, "Danke für Ihre Antwort. Sie ist unterwegs.", AlliancePaths.Desk);
    }
}

/// <summary>What a named successor reads before answering.</summary>
internal sealed record HandoverLetter(Alliance Alliance, Handover Handover, HandoverPeople People);
