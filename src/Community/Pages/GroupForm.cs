using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Community.Pages;

/// <summary>A group on a topic as a form.</summary>
internal sealed class GroupForm
{
    [Required, StringLength(120)]
    public string? Title { get; set; }

    [Required, StringLength(300)]
    public string? Purpose { get; set; }

    public SpaceDoor Door { get; set; }

    public static IReadOnlyList<SelectListItem> Doors { get; } =
        [.. Enum.GetValues<SpaceDoor>().Select(door => new SelectListItem(door.Choice, door.ToString()))];

    public static GroupForm Of(Space group) => new() { Title = group.Title, Purpose = group.Purpose, Door = group.Door };

    public GroupProfile ToProfile() => new(Title ?? "", Purpose ?? "", Enum.IsDefined(Door) ? Door : SpaceDoor.ByRequest);
}
