namespace Buendnisnetz.Web.Pages;

internal sealed class HomeModel : HousePage
{
    public void OnGet() { }
}
