//! The screens that a visit to the plan does without: files of their own, fetched when one of them is opened.
//!
//! Vandaag and the plan's landing are in the app itself. Which part a screen is in stands here and in `boot.js`, which
//! fetches the part of the first screen ahead.

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::{
    Afspraken, Brief, Contact, Deel, Delen, Doel, Geld, Ik, Kaart, Kiezen, Leerroute, Lessen,
    Portfolio, Privacy, Taal, Toegankelijkheid, Welkom,
};
use crate::data::Outgoing;
use crate::routes::Route;

/// The way in, for who is signed out: the languages, what this is, and signing in.
#[wasm_split(door, wasm_split_path = leptos::wasm_split, preload(fetch_door), fallible)]
pub fn door(route: Route) -> Result<AnyView, SplitLoaderError> {
    Ok(view! { <Welkom route=route /> }.into_any())
}

/// A screen of the plan.
#[wasm_split(plan, wasm_split_path = leptos::wasm_split, preload(fetch_plan), fallible)]
pub fn plan(route: Route) -> Result<AnyView, SplitLoaderError> {
    Ok(match route {
        Route::Afspraken => Afspraken().into_any(),
        Route::Leerroute => Leerroute().into_any(),
        Route::Doel => Doel().into_any(),
        Route::Geld => Geld().into_any(),
        Route::Kiezen => Kiezen().into_any(),
        _ => Brief().into_any(),
    })
}

/// Takes up what an own phone kept and sends it.
#[wasm_split(plan, wasm_split_path = leptos::wasm_split, fallible)]
pub fn resume(outgoing: Outgoing) -> Result<(), SplitLoaderError> {
    outgoing.begin();
    Ok(())
}

/// A screen of my days: the timetable, and the contact person.
#[wasm_split(days, wasm_split_path = leptos::wasm_split, preload(fetch_days), fallible)]
pub fn days(route: Route) -> Result<AnyView, SplitLoaderError> {
    Ok(match route {
        Route::Lessen => Lessen().into_any(),
        Route::Contact => Contact().into_any(),
        _ => Kaart().into_any(),
    })
}

/// Any other screen.
#[wasm_split(more, wasm_split_path = leptos::wasm_split, preload(fetch_more), fallible)]
pub fn more(route: Route) -> Result<AnyView, SplitLoaderError> {
    Ok(match route {
        Route::Portfolio => Portfolio().into_any(),
        Route::Ik => Ik().into_any(),
        Route::Taal => Taal().into_any(),
        Route::Privacy => Privacy().into_any(),
        _ => Toegankelijkheid().into_any(),
    })
}

/// Sharing: the participant's screen, and the helper's.
#[wasm_split(share, wasm_split_path = leptos::wasm_split, preload(fetch_share), fallible)]
pub fn share(route: Route) -> Result<AnyView, SplitLoaderError> {
    Ok(match route {
        Route::Delen => Delen().into_any(),
        _ => Deel().into_any(),
    })
}
