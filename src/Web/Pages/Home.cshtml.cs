namespace Buendnisnetz.Web.Pages;

[Microsoft.AspNetCore.Authorization.AllowAnonymous]
internal sealed class HomeModel : HousePage
{
    public void OnGet() { }
}
