using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;
using Buendnisnetz.Reviews;

namespace Buendnisnetz.Editing.Pages;

/// <summary>Leads to what should be checked in an alliance; notices and bookmarks of before name this address.</summary>
internal sealed class ChecksModel : AllianceEditorPage
{
    public IActionResult OnGet() => Redirect(ReviewPaths.Checks(Alliance.Id));
}
