using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Community.Pages;

/// <summary>What one writes: a text, a picture, people it speaks to by name.</summary>
internal class WritingForm
{
    [Required, StringLength(Post.MaxText)]
    public string? Text { get; set; }

    public IFormFile? Picture { get; set; }

    [StringLength(300)]
    public string? Alt { get; set; }

    [StringLength(200)]
    public string? Credit { get; set; }

    public PersonsGround Ground { get; set; }

    /// <summary>Whom the text speaks to.</summary>
    public List<Guid> To { get; set; } = [];

    /// <summary>A name to look for among the members of the space.</summary>
    [StringLength(120)]
    public string? Name { get; set; }

    /// <summary>Whether it was sent by the button that looks for the name.</summary>
    public bool Look { get; set; }

    /// <summary>Who may be chosen: who takes part already, who was chosen, who was found.</summary>
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public PictureText PictureText => new(Alt ?? "", Credit ?? "", null, Ground);

    /// <summary>Finds who may be chosen, and forgets whoever does not belong to the space.</summary>
    public async Task FindPeople(Db db, Space space, Guid? thread, Guid me, DateTimeOffset at, CancellationToken cancel)
    {
        var (members, name, chosen) = (db.MembersOf(space, at), Folding.Fold(Look ? Name ?? "" : ""), To.Take(50).ToList());
        var writers = db.Posts.Where(one => one.ThreadId == thread && one.WrittenBy != null).Select(one => one.WrittenBy!.Value);
        var found = await db.People.Where(one => one.Id != me && members.Contains(one.Id)
                && (chosen.Contains(one.Id) || writers.Contains(one.Id) || (name != "" && one.NameKey.Contains(name))))
            .OrderBy(one => one.NameKey).ThenBy(one => one.Id).Take(40).Select(one => new { one.Id, one.Name }).ToListAsync(cancel);
        People = [.. found.Select(one => new SelectListItem(one.Name, one.Id.ToString()))];
        To = [.. To.Where(id => found.Exists(one => one.Id == id)).Distinct()];
    }
}

/// <summary>What a new thread is: the same with a title.</summary>
internal sealed class ThreadForm : WritingForm
{
    [Required, StringLength(Thread.MaxTitle)]
    public string? Title { get; set; }

    public ThreadKind Kind { get; set; }

    public string? Field { get; set; }

    public ThreadDraft ToDraft() => new(Enum.IsDefined(Kind) ? Kind : ThreadKind.Discussion, Title ?? "", Text ?? "", Field);
}
